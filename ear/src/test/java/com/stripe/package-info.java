/** Not the card processor's library: a name in its package, for a twin that breaks the rule about it. */
@NullMarked
package com.stripe;

import org.jspecify.annotations.NullMarked;

/** Tests of the package of this name, against the stand-in. */
@NullMarked
package org.earlybridge.payments.card.stripe;

import org.jspecify.annotations.NullMarked;

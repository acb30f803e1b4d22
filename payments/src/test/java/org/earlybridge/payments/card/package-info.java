@NullMarked
package org.earlybridge.payments.card;

import org.jspecify.annotations.NullMarked;

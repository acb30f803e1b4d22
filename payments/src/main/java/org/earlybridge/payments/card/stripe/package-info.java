/** Speaks with Stripe for the card machine. The only place that knows Stripe's library. */
@NullMarked
package org.earlybridge.payments.card.stripe;

import org.jspecify.annotations.NullMarked;

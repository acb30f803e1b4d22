/** Funds that pay part of a price: what they have, who holds them, and what was drawn from them for whom. */
@NullMarked
package org.earlybridge.training.tariff.fund;

import org.jspecify.annotations.NullMarked;

/** Prices told to somebody and kept as told, for a quarter of an hour. */
@NullMarked
package org.earlybridge.training.tariff.quote;

import org.jspecify.annotations.NullMarked;

/** The one price list: a pure function from who learns what to a price whose lines add up. Values in, values out. */
@NullMarked
package org.earlybridge.training.tariff;

import org.jspecify.annotations.NullMarked;

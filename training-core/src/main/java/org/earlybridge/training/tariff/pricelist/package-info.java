/** The price lists as stored, and the prices they give to whoever looks. */
@NullMarked
package org.earlybridge.training.tariff.pricelist;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.earlybridge.training.tariff.pricelist;

import org.jspecify.annotations.NullMarked;

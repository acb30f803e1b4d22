@NullMarked
package org.earlybridge.training.tariff.quote;

import org.jspecify.annotations.NullMarked;

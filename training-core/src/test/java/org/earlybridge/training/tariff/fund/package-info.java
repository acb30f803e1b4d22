@NullMarked
package org.earlybridge.training.tariff.fund;

import org.jspecify.annotations.NullMarked;

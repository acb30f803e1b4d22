@NullMarked
package org.earlybridge.training.tariff;

import org.jspecify.annotations.NullMarked;

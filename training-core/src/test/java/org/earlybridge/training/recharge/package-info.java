@NullMarked
package org.earlybridge.training.recharge;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.earlybridge.training.setting;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.earlybridge.training.workforce;

import org.jspecify.annotations.NullMarked;

/** Plans: which dates take place, who attends and who stands in, so that no room falls below its ratio. */
@NullMarked
package org.earlybridge.training.planning;

import org.jspecify.annotations.NullMarked;

/** Who asks for what near where, who else does, and the one mail when a date opens. */
@NullMarked
package org.earlybridge.training.demand;

import org.jspecify.annotations.NullMarked;

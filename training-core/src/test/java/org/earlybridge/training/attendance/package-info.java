/** Registers kept and corrected, and what they earn, on both databases. */
@NullMarked
package org.earlybridge.training.attendance;

import org.jspecify.annotations.NullMarked;

/** Dates proposed for one course: who needs it, who can be spared on which dates, and the one that is published. */
@NullMarked
package org.earlybridge.training.planning.proposal;

import org.jspecify.annotations.NullMarked;

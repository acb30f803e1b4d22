/** Whether a plan keeps every hard rule, and what it costs: slot by slot, without knowing how the plan was made. */
@NullMarked
package org.earlybridge.training.planning.check;

import org.jspecify.annotations.NullMarked;

/** Dates people wish for where none is offered: who asks for what near where, and the mail when a date opens. */
@NullMarked
package org.earlybridge.training.demand;

import org.jspecify.annotations.NullMarked;

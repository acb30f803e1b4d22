/** The planner without a server: reads an instance, writes a plan. */
@NullMarked
package org.earlybridge.training.planning.command;

import org.jspecify.annotations.NullMarked;

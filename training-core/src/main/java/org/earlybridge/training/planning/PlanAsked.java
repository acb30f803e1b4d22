package org.earlybridge.training.planning;

/** What came of asking for a plan. */
public sealed interface PlanAsked {

    record Begun(PlanView plan) implements PlanAsked {}

    /** The council's last plan is not ready yet. */
    record Busy(PlanRunId other) implements PlanAsked {}
}

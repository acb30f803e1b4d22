package org.earlybridge.training.planning;

import org.earlybridge.training.planning.format.PlanOrder;

/** A plan was asked for; work begins when that is committed. */
record PlanOrdered(PlanRunId run, PlanOrder order) {}

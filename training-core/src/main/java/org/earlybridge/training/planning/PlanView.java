package org.earlybridge.training.planning;

import java.time.Duration;
import java.util.Optional;
import org.earlybridge.training.planning.check.Price;

/** A plan as far as it has come. The solution is the text of the exchange format; it has broken no rule. */
public record PlanView(
        PlanRunId id, PlanState state, Duration spent, Optional<Price> price, Optional<String> solution) {}

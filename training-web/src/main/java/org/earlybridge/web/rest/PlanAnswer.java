package org.earlybridge.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import org.earlybridge.training.planning.PlanState;
import org.earlybridge.training.planning.PlanView;
import org.earlybridge.training.planning.check.Price;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as far as it has come. */
@Schema(name = "Plan")
public record PlanAnswer(
        long id,
        PlanState state,

        @Schema(description = "So long the work has taken.") BigDecimal seconds,

        @Schema(description = "The best so far, in the planning exchange format; null until there is one.") @Nullable
        JsonObject solution,

        @Schema(description = "What the solution costs; null until there is one.") @Nullable
        Score score) {

    /** In pence, but for the count of broken rules, which is always 0. */
    @Schema(name = "PlanScore")
    public record Score(int hard, long unmet, long money, long travel, long fairness, long objective) {

        static Score of(Price price) {
            return new Score(0, price.unmet(), price.money(), price.travel(), price.fairness(), price.objective());
        }
    }

    static PlanAnswer of(PlanView plan) {
        return new PlanAnswer(
                plan.id().value(),
                plan.state(),
                BigDecimal.valueOf(plan.spent().toMillis(), 3),
                plan.solution().map(PlanAnswer::read).orElse(null),
                plan.price().map(Score::of).orElse(null));
    }

    private static JsonObject read(String text) {
        try (JsonReader solution = Json.createReader(new StringReader(text))) {
            return solution.readObject();
        }
    }
}

package org.earlybridge.web.rest;

import java.util.List;
import org.earlybridge.web.problem.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of every problem, for the description alone; {@code ProblemDetails} writes it. */
@Schema(name = "Problem", description = "Problem details, RFC 9457.")
public record ProblemAnswer(
        @Schema(example = "about:blank") String type,

        @Schema(description = "The status in its own words.")
        String title,

        int status,

        @Schema(description = "Compare this; it keeps its meaning.")
        ProblemCode code,

        @Schema(description = "A sentence for people.") String detail,

        @Schema(description = "Each field, parameter or header that is wrong, and the remedy.") @Nullable
        List<FaultAnswer> errors,

        @Schema(description = "What to quote when it is our fault.", example = "E-52K9-TQ") @Nullable
        String reference) {

    @Schema(name = "Fault")
    public record FaultAnswer(
            @Schema(
                    description = "#/near is the field near of the body, ?near the parameter, else a header.",
                    example = "#/near")
            String pointer,

            String detail) {}
}

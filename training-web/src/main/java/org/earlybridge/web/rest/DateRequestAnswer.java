package org.earlybridge.web.rest;

import java.time.Instant;
import java.util.List;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.demand.Asked.Noted;
import org.earlybridge.training.demand.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date somebody asked for, as she and her council's training team see it. */
@Schema(name = "DateRequest")
public record DateRequestAnswer(
        long id,

        @Schema(description = "The council of the place asked for.", example = "CCC")
        String authority,

        @Schema(description = "Null when it was asked for in words.") @Nullable
        String course,

        @Schema(description = "What was looked for when no course was found.") @Nullable
        String words,

        @Schema(description = "The first half of the postcode.", example = "PE13")
        String near,

        List<PartOfDay> when,
        @Nullable String note,

        Instant asked,

        @Schema(description = "How many others wait for the same within 15 miles, at a time that suits both.")
        int othersNearby,

        @Schema(description = "One mail goes to the asker when a date that fits can be booked. No place is promised.")
        boolean weTellYou,

        @Schema(description = "The first date that fitted, once there is one.") @Nullable
        Long cohort) {

    static DateRequestAnswer of(Noted noted) {
        Wish wish = noted.request().wish();
        return new DateRequestAnswer(
                noted.request().id().value(),
                noted.request().council().code(),
                wish.course().map(CourseCode::code).orElse(null),
                wish.words().orElse(null),
                wish.near().code(),
                wish.when().stream().sorted().toList(),
                wish.note().orElse(null),
                noted.request().askedAt(),
                noted.othersNearby(),
                noted.weTellYou(),
                noted.request().answer().map(CohortId::value).orElse(null));
    }
}

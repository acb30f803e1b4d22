package org.earlybridge.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of course dates. */
@Schema(name = "Cohorts")
public record CohortsAnswer(
        List<CohortAnswer> items,

        @Schema(
                description =
                        "Send it as the parameter \"next\", with the same search, for the page behind; null on the last page.")
        @Nullable
        String next) {}

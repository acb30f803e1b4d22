package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDates;
import org.earlybridge.web.problem.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The catalogue, open to everyone. */
@RequestScoped
@Path("cohorts")
@Produces(MediaType.APPLICATION_JSON)
public class CohortCalls {

    @Inject
    private FindCohorts findCohorts;

    protected CohortCalls() {}

    @GET
    @AllowedTo(everyone = true)
    @Operation(
            operationId = "findCohorts",
            summary = "Finds course dates",
            description = "By topic, place, day and how they are attended; soonest first. Needs no token.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words of a course, or what people call it.",
            schema = @Schema(type = SchemaType.STRING, maxLength = CohortSearch.LONGEST_TOPIC),
            example = "first aid")
    @Parameter(
            name = "course",
            in = ParameterIn.QUERY,
            description = "A course's code.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 16),
            example = "PFA-FULL")
    @Parameter(
            name = "near",
            in = ParameterIn.QUERY,
            description = "A postcode, or its first half.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 10),
            example = "PE13 3AB")
    @Parameter(
            name = "withinMiles",
            in = ParameterIn.QUERY,
            description = "In a straight line from near, which it needs; online is never too far.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "500"))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First session on that day or later.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2026-10-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "First session on that day or earlier.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2026-12-31")
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = "With at least one session like this.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"IN_PERSON", "ONLINE"}))
    @Parameter(
            name = "freePlaces",
            in = ParameterIn.QUERY,
            description = "Only those with a place left, when true.",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many on a page; 20 unless said.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100"))
    @Parameter(
            name = "next",
            in = ParameterIn.QUERY,
            description = "The cursor that the page before gave.",
            schema = @Schema(type = SchemaType.STRING, maxLength = CohortQuestion.LONGEST_CURSOR))
    @APIResponse(
            responseCode = "200",
            description = "A page of course dates, none included.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Cohorts")))
    public Response find(@Context UriInfo uri) {
        CohortSearch search = CohortQuestion.read(new Parameters(uri.getQueryParameters()));
        FoundDates found = findCohorts.matching(search).fold(dates -> dates, reason -> {
            throw CohortQuestion.refusal(reason);
        });
        Response.ResponseBuilder page = Response.ok(new CohortsAnswer(
                found.dates().stream().map(CohortAnswer::of).toList(),
                found.next().orElse(null)));
        found.next()
                .ifPresent(next -> page.link(
                        uri.getRequestUriBuilder()
                                .replaceQueryParam("next", next)
                                .build(),
                        "next"));
        return page.build();
    }

    @GET
    @Path("{id}")
    @AllowedTo(everyone = true)
    @Operation(
            operationId = "seeCohort",
            summary = "One course date",
            description = "Whatever its state; needs no token.")
    @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            required = true,
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @APIResponse(
            responseCode = "200",
            description = "The course date.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Cohort")))
    public CohortAnswer one(@PathParam("id") String id, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        return Ids.read(id)
                .flatMap(number -> findCohorts.one(new CohortId(number)))
                .map(detail -> CohortAnswer.of(detail.date()))
                .orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND));
    }
}

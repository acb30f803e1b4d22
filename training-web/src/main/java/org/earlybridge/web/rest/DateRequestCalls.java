package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.demand.AskForDate;
import org.earlybridge.training.demand.Asked;
import org.earlybridge.training.demand.Asked.Noted;
import org.earlybridge.training.demand.DateRequestId;
import org.earlybridge.training.demand.SeeDateRequest;
import org.earlybridge.training.demand.Wish;
import org.earlybridge.training.once.Answer;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Asking for a date where none is offered. */
@RequestScoped
@Path("date-requests")
@Produces(MediaType.APPLICATION_JSON)
public class DateRequestCalls {

    @Inject
    private AskForDate askForDate;

    @Inject
    private SeeDateRequest seeDateRequest;

    @Inject
    private Repeatable repeatable;

    protected DateRequestCalls() {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(signedIn = true)
    @Operation(
            operationId = "askForDate",
            summary = "Asks for a date",
            description =
                    "The training team of the place's council sees it, and its asker gets one mail when a date that"
                            + " fits can be booked. No place is promised.")
    @SecurityRequirement(name = Api.TOKEN)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/DateRequestSent")))
    @APIResponse(
            responseCode = "201",
            description = "It is noted, or was already.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where to look at it.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = Repeatable.REPEATED,
                        description = "true when this is the answer to an earlier call.",
                        schema = @Schema(type = SchemaType.BOOLEAN))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/DateRequest")))
    public Response ask(byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        Wish wish = DateRequestSent.read(body);
        return repeatable.answer(body, () -> ask(wish, uri));
    }

    @GET
    @Path("{id}")
    @AllowedTo(signedIn = true)
    @Operation(
            operationId = "seeDateRequest",
            summary = "A date that was asked for",
            description = "For whoever asked, and for the coordinators of the place's council.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            required = true,
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @APIResponse(
            responseCode = "200",
            description = "The request.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/DateRequest")))
    public DateRequestAnswer one(@PathParam("id") String id, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        long number = Ids.read(id).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND));
        return DateRequestAnswer.of(seeDateRequest.with(new DateRequestId(number)));
    }

    private Answer ask(Wish wish, UriInfo uri) {
        Asked asked = askForDate.on(wish, Optional.empty());
        if (asked instanceof Noted noted) {
            DateRequestAnswer answer = DateRequestAnswer.of(noted);
            return new Answer(
                    Response.Status.CREATED.getStatusCode(),
                    JsonText.of(answer),
                    uri.getAbsolutePathBuilder()
                            .path(Long.toString(answer.id()))
                            .build()
                            .toString());
        }
        throw Refusal.because(ProblemCode.UNUSABLE_VALUE, List.of(blame(asked)));
    }

    private static Fault blame(Asked refused) {
        if (refused instanceof Asked.NoSuchCourse) {
            return Fault.ofField("/course", "There is no course with that code. GET /cohorts shows the codes.");
        }
        if (refused instanceof Asked.OutsideBothCouncils outside) {
            return Fault.ofField(
                    "/near",
                    "That is in " + outside.district()
                            + ", where neither council arranges training. Use a postcode in Cambridgeshire or Peterborough.");
        }
        return Fault.ofField(
                "/near",
                "We do not know where that is. Use a postcode in Cambridgeshire or Peterborough, such as PE13.");
    }
}

package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.once.Answer;
import org.earlybridge.training.planning.AskForPlan;
import org.earlybridge.training.planning.PlanAsked;
import org.earlybridge.training.planning.PlanLimits;
import org.earlybridge.training.planning.PlanRunId;
import org.earlybridge.training.planning.PlanView;
import org.earlybridge.training.planning.SeePlan;
import org.earlybridge.training.planning.StopPlan;
import org.earlybridge.training.planning.format.PlanOrder;
import org.earlybridge.training.planning.format.PlanningReader;
import org.earlybridge.training.planning.format.UnusableInput;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Plans in the exchange format: asked for, looked at while they get better, stopped. */
@RequestScoped
@Path(PlanCalls.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class PlanCalls {

    static final String PATH = "plans";

    @Inject
    private AskForPlan askForPlan;

    @Inject
    private SeePlan seePlan;

    @Inject
    private StopPlan stopPlan;

    @Inject
    private Repeatable repeatable;

    protected PlanCalls() {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(Role.COORDINATOR)
    @Operation(
            operationId = "askForPlan",
            summary = "Asks for a plan",
            description = "The best plan so far is there while work goes on, and stays when it ends. A council has one"
                    + " plan at a time. Instance and solution are the planning exchange format, version 1; an instance has"
                    + " at most 370 days, 2,000 settings, 20,000 staff, 5,000 offerings, 20,000 demands and 500 cover"
                    + " pools, in 8 MB.")
    @SecurityRequirement(name = Api.TOKEN)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"instance", "seconds"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "instance",
                                                        type = SchemaType.OBJECT,
                                                        description = "In the planning exchange format."),
                                                @SchemaProperty(
                                                        name = "seconds",
                                                        type = SchemaType.INTEGER,
                                                        description = "At most so long, 1 to 600.")
                                            })))
    @APIResponse(
            responseCode = "202",
            description = "Work has begun.",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
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
                            schema = @Schema(ref = "#/components/schemas/Plan")))
    public Response ask(byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        PlanOrder order = read(body);
        return repeatable.answer(body, () -> ask(order, uri));
    }

    @GET
    @Path("{id}")
    @AllowedTo(Role.COORDINATOR)
    @Operation(
            operationId = "seePlan",
            summary = "A plan as far as it has come",
            description = "For the coordinators of its council. It has broken no hard rule, whatever its state.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            required = true,
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @APIResponse(
            responseCode = "200",
            description = "State, seconds it took, the solution and its score in pence.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Plan")))
    public Response one(@PathParam("id") String id, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        return answer(seePlan.with(number(id)));
    }

    @DELETE
    @Path("{id}")
    @AllowedTo(Role.COORDINATOR)
    @Operation(
            operationId = "stopPlan",
            summary = "Stops work on a plan",
            description = "The best so far is kept. A plan that has ended stays as it is.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            required = true,
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @APIResponse(
            responseCode = "200",
            description = "The plan as it stays.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Plan")))
    public Response stop(@PathParam("id") String id, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        return answer(stopPlan.with(number(id)));
    }

    private Answer ask(PlanOrder order, UriInfo uri) {
        PlanAsked asked = askForPlan.of(order);
        if (asked instanceof PlanAsked.Begun begun) {
            return new Answer(
                    Response.Status.ACCEPTED.getStatusCode(),
                    JsonText.of(PlanAnswer.of(begun.plan())),
                    uri.getAbsolutePathBuilder()
                            .path(Long.toString(begun.plan().id().value()))
                            .build()
                            .toString());
        }
        PlanAsked.Busy busy = (PlanAsked.Busy) asked;
        throw Refusal.saying(
                ProblemCode.CONFLICT,
                "Work on plan " + busy.other().value()
                        + " of your council goes on. Wait for it, or stop it with DELETE.");
    }

    private static PlanOrder read(byte[] body) {
        try {
            PlanOrder order = PlanningReader.order(new ByteArrayInputStream(body));
            Map<String, String> exceeded = PlanLimits.exceededBy(order);
            if (!exceeded.isEmpty()) {
                throw Refusal.because(
                        ProblemCode.UNUSABLE_VALUE,
                        exceeded.entrySet().stream()
                                .map(fault -> Fault.ofField(fault.getKey(), fault.getValue()))
                                .toList());
            }
            return order;
        } catch (UnusableInput e) {
            throw Refusal.because(
                    ProblemCode.INVALID_BODY, List.of(Fault.ofField(e.place().pointer(), e.getMessage() + ".")));
        }
    }

    private static PlanRunId number(String id) {
        return new PlanRunId(Ids.read(id).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND)));
    }

    private static Response answer(PlanView plan) {
        return Response.ok(PlanAnswer.of(plan))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

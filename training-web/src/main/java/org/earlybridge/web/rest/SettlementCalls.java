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
import java.util.Optional;
import org.earlybridge.payments.settlement.Moved;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.once.Answer;
import org.earlybridge.training.recharge.DisputeRecharge;
import org.earlybridge.training.recharge.SeeRecharge;
import org.earlybridge.training.recharge.SignRecharge;
import org.earlybridge.web.problem.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** What the councils owe each other. */
@RequestScoped
@Path("settlements")
@Produces(MediaType.APPLICATION_JSON)
public class SettlementCalls {

    @Inject
    private SeeRecharge seeRecharge;

    @Inject
    private SignRecharge signRecharge;

    @Inject
    private DisputeRecharge disputeRecharge;

    @Inject
    private Repeatable repeatable;

    protected SettlementCalls() {}

    @GET
    @AllowedTo({Role.FINANCE, Role.BOARD})
    @Operation(
            operationId = "seeSettlement",
            summary = "The recharge of a quarter, or a look at a month",
            description = "A quarter that is not cut yet, and every month, is OPEN: it may change until it is cut.")
    @SecurityRequirement(name = Api.TOKEN)
    // alone, the server would leave it out of the description
    @org.eclipse.microprofile.openapi.annotations.parameters.Parameters(
            @Parameter(
                    name = "period",
                    in = ParameterIn.QUERY,
                    required = true,
                    description = "A quarter or a month.",
                    schema = @Schema(type = SchemaType.STRING, maxLength = 10),
                    example = "2026-Q3"))
    @APIResponse(
            responseCode = "200",
            description = "The statement.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Settlement")))
    public SettlementAnswer see(@Context UriInfo uri) {
        return SettlementAnswer.of(seeRecharge.of(SettlementQuestion.read(new Parameters(uri.getQueryParameters()))));
    }

    @POST
    @Path("{period}/agreement")
    @AllowedTo(Role.FINANCE)
    @Operation(
            operationId = "agreeToSettlement",
            summary = "Agrees to a quarter's recharge",
            description =
                    "For your council. When both have agreed, the council that pays sends it once more when it has"
                            + " paid.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(name = "period", in = ParameterIn.PATH, required = true, schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The statement as it is now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Settlement")))
    public Response agree(@PathParam("period") String code, byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        if (body.length > 0) {
            SentBody.of(body).mustBeRight();
        }
        Period period = SettlementQuestion.inPath(code);
        return repeatable.answer(body, () -> moved(signRecharge.now(period, Optional.empty())));
    }

    @POST
    @Path("{period}/lines/{id}/dispute")
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(Role.FINANCE)
    @Operation(
            operationId = "disputeSettlementLine",
            summary = "Disputes one line",
            description = "The line waits for a later quarter; both councils are asked again about the rest.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(name = "period", in = ParameterIn.PATH, required = true, schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            required = true,
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/DisputeSent")))
    @APIResponse(
            responseCode = "200",
            description = "The statement as it is now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Settlement")))
    public Response dispute(
            @PathParam("period") String code, @PathParam("id") String id, byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        Period period = SettlementQuestion.inPath(code);
        long line = Ids.read(id).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND));
        DisputeSent sent = DisputeSent.read(body);
        return repeatable.answer(body, () -> moved(disputeRecharge.now(period, line, sent.reason())));
    }

    private static Answer moved(Moved moved) {
        return new Answer(
                Response.Status.OK.getStatusCode(),
                JsonText.of(SettlementAnswer.of(SettlementQuestion.mustHaveMoved(moved))),
                null);
    }
}

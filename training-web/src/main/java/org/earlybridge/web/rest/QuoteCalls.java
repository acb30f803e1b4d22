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
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.once.Answer;
import org.earlybridge.training.tariff.quote.MakeQuote;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.training.tariff.quote.SeeQuote;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails;
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

/** Prices for particular people, told before anything is booked. */
@RequestScoped
@Path("quotes")
@Produces(MediaType.APPLICATION_JSON)
public class QuoteCalls {

    @Inject
    private MakeQuote makeQuote;

    @Inject
    private SeeQuote seeQuote;

    @Inject
    private Repeatable repeatable;

    protected QuoteCalls() {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    @Operation(
            operationId = "makeQuote",
            summary = "Asks for a price",
            description = "For those the token's owner may book for. It holds for 15 minutes and reserves nothing.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(
            name = Repeatable.KEY,
            in = ParameterIn.HEADER,
            description = "Chosen by you, such as a UUID: the call may be sent again under it and acts once.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 255))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/QuoteSent")))
    @APIResponse(
            responseCode = "201",
            description = "The price, kept as told.",
            headers = {
                @Header(
                        name = "Location",
                        description = "Where to look at it again.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = Repeatable.REPEATED,
                        description = "true when this is the answer to an earlier call.",
                        schema = @Schema(type = SchemaType.BOOLEAN))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Quote")))
    @APIResponse(
            responseCode = "404",
            description = "No such date, or nobody the owner may book for.",
            content =
                    @Content(
                            mediaType = ProblemDetails.MEDIA_TYPE,
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    public Response make(byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        QuoteSent sent = QuoteSent.read(body);
        return repeatable.answer(body, () -> make(sent, uri));
    }

    @GET
    @Path("{id}")
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    @Operation(
            operationId = "seeQuote",
            summary = "A price that was told",
            description = "For whoever asked for it, also when its time is over.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(
            name = "id",
            in = ParameterIn.PATH,
            required = true,
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @APIResponse(
            responseCode = "200",
            description = "The price.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/Quote")))
    public QuoteAnswer one(@PathParam("id") String id, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        long number = Ids.read(id).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND));
        return QuoteAnswer.of(seeQuote.with(new QuoteId(number)));
    }

    private Answer make(QuoteSent sent, UriInfo uri) {
        Quoted quoted = makeQuote.of(sent.date(), sent.people());
        if (quoted instanceof Quoted.Made made) {
            QuoteAnswer answer = QuoteAnswer.of(made);
            return new Answer(
                    Response.Status.CREATED.getStatusCode(),
                    JsonText.of(answer),
                    uri.getAbsolutePathBuilder()
                            .path(Long.toString(answer.id()))
                            .build()
                            .toString());
        }
        throw QuoteRefusals.of(quoted, sent);
    }
}

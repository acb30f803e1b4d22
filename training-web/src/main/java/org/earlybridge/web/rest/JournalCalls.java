package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.recharge.SeeBook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** The books, for whoever keeps or checks them. */
@RequestScoped
@Path("journal")
public class JournalCalls {

    @Inject
    private SeeBook seeBook;

    @Inject
    private Clock clock;

    protected JournalCalls() {}

    /** It answers in the form that the question names, whatever its sender would accept. */
    @GET
    @Produces(MediaType.WILDCARD)
    @AllowedTo({Role.FINANCE, Role.BOARD})
    @Operation(
            operationId = "readJournal",
            summary = "The journal of your council's book",
            description =
                    "The board gets both books. hledger is plain-text accounting, checked by its strict mode; csv has"
                            + " one line for each leg.")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day, by business date; what stood in the accounts before comes first.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2026-07-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day; today unless said.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2026-09-30")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "hledger unless said.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"hledger", "csv"}))
    @APIResponse(
            responseCode = "200",
            description = "The journal.",
            content = {
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Response read(@Context UriInfo uri) {
        JournalQuestion asked = JournalQuestion.read(new Parameters(uri.getQueryParameters()), LocalDate.now(clock));
        return Response.ok(
                        seeBook.of(asked.from(), asked.to(), asked.format()),
                        asked.format().mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + asked.fileName() + "\"")
                .build();
    }
}

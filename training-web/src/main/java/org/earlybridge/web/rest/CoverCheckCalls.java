package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.verdict.CoverCheck;
import org.earlybridge.training.cover.verification.ReadVerifiedRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** May somebody go to training on a day? Asked of a day that is sent whole; nothing of it is kept. */
@RequestScoped
@Path("cover-checks")
@Produces(MediaType.APPLICATION_JSON)
public class CoverCheckCalls {

    @Inject
    private ReadVerifiedRules readVerifiedRules;

    protected CoverCheckCalls() {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowedTo(signedIn = true)
    @Operation(
            operationId = "checkCover",
            summary = "May they go",
            description =
                    "Measures a day of a setting, with somebody away on training, against the staffing rules in force"
                            + " on that day. Stateless: of our records only which rules the caller's council has verified"
                            + " is read, and nothing is stored.")
    @SecurityRequirement(name = Api.TOKEN)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/CoverCheckSent")))
    @APIResponse(
            responseCode = "200",
            description = "The verdict.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(ref = "#/components/schemas/CoverCheck")))
    public CoverCheckAnswer check(byte[] body, @Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        StaffedDay day = CoverCheckReading.read(body);
        return CoverCheckAnswer.of(
                CoverCheck.plain(readVerifiedRules.ofCaller()).of(day));
    }
}

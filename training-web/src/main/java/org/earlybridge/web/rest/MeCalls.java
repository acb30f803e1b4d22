package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.SeeMyself;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Whose token it is. */
@RequestScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeCalls {

    @Inject
    private SeeMyself seeMyself;

    protected MeCalls() {}

    @GET
    @AllowedTo(signedIn = true)
    @Operation(
            operationId = "seeMyself",
            summary = "Who am I",
            description = "The token's owner, her roles, the setting she acts for, and whom she may book for.")
    @SecurityRequirement(name = Api.TOKEN)
    @APIResponse(
            responseCode = "200",
            description = "The token's owner.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "#/components/schemas/Me")))
    public MeAnswer me(@Context UriInfo uri) {
        new Parameters(uri.getQueryParameters()).mustBeRight();
        return MeAnswer.of(seeMyself.now());
    }
}

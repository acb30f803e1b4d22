package org.earlybridge.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Earlybridge",
                        version = "1",
                        description =
                                "Training for people in early years, across two councils. JSON in UTF-8; instants with"
                                        + " their offset, local times are Europe/London, days YYYY-MM-DD. Lists page by the opaque"
                                        + " cursor \"next\". Errors are problem details (RFC 9457) with a stable \"code\".",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
@SecurityScheme(
        securitySchemeName = Api.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token that its owner made on the account page; it has the owner's roles and no more.")
public class Api extends Application {

    static final String TOKEN = "token";

    /** The old description format would be a second, unguarded door beside /openapi. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

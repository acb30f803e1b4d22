package org.earlybridge.container.probe.web;

import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the server injects besides our own beans. */
@ApplicationScoped
public class Services {

    @Inject
    @ConfigProperty(name = "probe.greeting")
    private String greeting;

    @Inject
    private Tracer tracer;

    @Inject
    private Pbkdf2PasswordHash hash;

    public String greeting() {
        return greeting;
    }

    public Tracer tracer() {
        return tracer;
    }

    public String hashOf(String password) {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Iterations", "600000"));
        return hash.generate(password.toCharArray());
    }

    public boolean matches(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }
}

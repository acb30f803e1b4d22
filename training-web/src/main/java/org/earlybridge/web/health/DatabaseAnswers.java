package org.earlybridge.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.earlybridge.training.authority.Authorities;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Asks the database something that every page depends on. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    private static final Logger LOG = System.getLogger(DatabaseAnswers.class.getName());

    @Inject
    private Authorities authorities;

    @Inject
    private Clock clock;

    protected DatabaseAnswers() {}

    DatabaseAnswers(Authorities authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    boolean now() {
        try {
            return !authorities.on(LocalDate.now(clock)).isEmpty();
        } catch (PersistenceException e) {
            LOG.log(Level.WARNING, "Not ready: the database does not answer.", e);
            return false;
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(now()).build();
    }
}

package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock that holds run by: PostgreSQL's own, because two nodes never quite agree and a place must not lapse on one of
 * them alone. Derby lives inside this process, so the process's clock is Derby's.
 */
@ApplicationScoped
class DatabaseTimes {

    @PersistenceContext(unitName = "training")
    private @Nullable EntityManager em;

    @Inject
    private Clock clock;

    protected DatabaseTimes() {}

    DatabaseTimes(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** For tests, in which days pass between two statements. */
    static DatabaseTimes readFrom(Clock clock) {
        DatabaseTimes times = new DatabaseTimes();
        times.clock = clock;
        return times;
    }

    /** To the second: what is answered at once and what is read back later are the same on every database. */
    Instant now() {
        return (em == null || isInsideThisProcess(em) ? clock.instant() : asked(em)).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant asked(EntityManager em) {
        Number micros =
                (Number) em.createNativeQuery("SELECT CAST(EXTRACT(EPOCH FROM CURRENT_TIMESTAMP) * 1000000 AS BIGINT)")
                        .getSingleResult();
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }

    private static boolean isInsideThisProcess(EntityManager em) {
        try {
            return em.unwrap(Connection.class)
                    .getMetaData()
                    .getDatabaseProductName()
                    .contains("Derby");
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }
}

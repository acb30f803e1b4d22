package org.earlybridge.training.once;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.earlybridge.training.database.TestDatabase;

/** Does by hand what the container does around {@link OneAttempt}: each of the two steps in a transaction of its own. */
class Attempts extends OneAttempt {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), ZoneOffset.UTC);

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    private final TestDatabase database;
    private final Clock clock;

    Attempts(TestDatabase database) {
        this(database, NOW);
    }

    Attempts(TestDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** For work that writes: in the transaction that its thread is in. */
    static EntityManager current() {
        return CURRENT.get();
    }

    @Override
    Optional<Outcome> recall(RepeatableCall call) {
        return database.commit(em -> new OneAttempt(new KeptAnswers(em), clock).recall(call));
    }

    @Override
    Outcome work(RepeatableCall call, Supplier<Answer> work) {
        return database.commit(em -> {
            CURRENT.set(em);
            return new OneAttempt(new KeptAnswers(em), clock).work(call, work);
        });
    }
}

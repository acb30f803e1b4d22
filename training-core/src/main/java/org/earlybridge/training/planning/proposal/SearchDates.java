package org.earlybridge.training.planning.proposal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Searches for the dates that were wanted, on threads of the server's own, and says how far it has come. */
@ApplicationScoped
class SearchDates {

    private static final Logger LOG = System.getLogger(SearchDates.class.getName());

    private static final int PROPOSED = 3;
    private static final long BETWEEN_NOTES = TimeUnit.SECONDS.toNanos(1);
    private static final LongSupplier NANOS = System::nanoTime;

    @Inject
    private ReadGround readGround;

    @Inject
    private KeepSearch keepSearch;

    @Resource
    private @Nullable ManagedExecutorService executor;

    protected SearchDates() {}

    SearchDates(ReadGround readGround, KeepSearch keepSearch) {
        this.readGround = readGround;
        this.keepSearch = keepSearch;
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatesWanted wanted) {
        Executor threads = executor;
        if (threads == null) {
            throw new IllegalStateException("this server has no executor");
        }
        try {
            threads.execute(() -> search(wanted));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.ERROR, "Nobody has time for search " + wanted.search().value() + ".", e);
            keepSearch.failed(wanted.search());
        }
    }

    void search(DatesWanted wanted) {
        try {
            Ground ground = readGround.of(wanted.wish());
            Weighing weighing = new Weighing(ground, wanted.wish());
            weighing.tryAll(new Noting(wanted.search(), ground)::tried);
            keepSearch.done(wanted.search(), weighing.best(PROPOSED));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Search " + wanted.search().value() + " for dates could not be finished.", e);
            keepSearch.failed(wanted.search());
        }
    }

    /** A word about how far it is, every second and at the end. */
    private final class Noting {

        private final DateSearchId search;
        private final Ground ground;
        private long notedAt;

        private Noting(DateSearchId search, Ground ground) {
            this.search = search;
            this.ground = ground;
            note(0);
        }

        private void tried(int count) {
            if (count == ground.candidates().size() || NANOS.getAsLong() - notedAt > BETWEEN_NOTES) {
                note(count);
            }
        }

        private void note(int count) {
            notedAt = NANOS.getAsLong();
            keepSearch.note(
                    search,
                    new DateSearch.Progress(
                            count, ground.candidates().size(), ground.needs().size()));
        }
    }
}

package org.earlybridge.training.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.database.TestDatabase;

/** What the container does around {@link Post}: each step commits by itself. */
final class PostInTransactions extends Post {

    private final TestDatabase database;
    private final Clock clock;

    PostInTransactions(TestDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    List<Long> due(int most) {
        return database.commit(em -> new Post(new Notices(em), clock).due(most));
    }

    @Override
    Optional<Letter> take(long id, String claim) {
        return database.commit(em -> new Post(new Notices(em), clock).take(id, claim));
    }

    @Override
    void sent(long id, String claim) {
        database.commit(em -> {
            new Post(new Notices(em), clock).sent(id, claim);
            return id;
        });
    }

    @Override
    void refused(long id, String claim) {
        database.commit(em -> {
            new Post(new Notices(em), clock).refused(id, claim);
            return id;
        });
    }

    @Override
    void notTaken(long id, String claim, String trouble) {
        database.commit(em -> {
            new Post(new Notices(em), clock).notTaken(id, claim, trouble);
            return id;
        });
    }
}

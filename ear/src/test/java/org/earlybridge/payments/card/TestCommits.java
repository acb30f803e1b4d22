package org.earlybridge.payments.card;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.earlybridge.payments.database.PaymentsDatabase;

/** What the container does around {@link Commits}, and a database that can be made to fail. */
final class TestCommits extends Commits {

    /** Thrown where the container would have lost the database, or the process its life. */
    static final class Died extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Died() {
            super("the test ended it here");
        }
    }

    private final PaymentsDatabase database;
    private final ThreadLocal<Integer> open = ThreadLocal.withInitial(() -> 0);
    private final AtomicInteger untilDeath = new AtomicInteger(Integer.MAX_VALUE);
    private volatile boolean down;

    TestCommits(PaymentsDatabase database) {
        this.database = database;
    }

    void goDown(boolean isDown) {
        down = isDown;
    }

    /** So many transactions commit; then the process is dead, until it is revived. */
    void dieAfter(int transactions) {
        untilDeath.set(transactions);
    }

    void revive() {
        untilDeath.set(Integer.MAX_VALUE);
    }

    @Override
    <T> T byItself(Supplier<T> work) {
        if (down || untilDeath.getAndUpdate(left -> left == Integer.MAX_VALUE ? left : left - 1) <= 0) {
            throw new Died();
        }
        int depth = open.get();
        open.set(depth + 1);
        try {
            return database.commit(em -> work.get());
        } finally {
            open.set(depth);
        }
    }

    @Override
    void byItself(Runnable work) {
        String done = byItself(() -> {
            work.run();
            return "done";
        });
        assert done.equals("done");
    }

    @Override
    <T> T withTheCaller(Supplier<T> work) {
        if (open.get() == 0) {
            throw new IllegalStateException("no transaction is open");
        }
        return work.get();
    }

    @Override
    void noneIsOpen() {
        if (open.get() > 0) {
            throw new IllegalStateException("a transaction is open");
        }
    }
}

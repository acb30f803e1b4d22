package org.earlybridge.training.booking;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does work again that the database ended because somebody else was in its way: a deadlock, or a wait that took too long.
 * The work begins and ends its own transaction, so that nothing of the failed try is left; inside a transaction that began
 * before, there is only one try, and whoever began it tries again.
 */
@ApplicationScoped
public class TryAgain {

    private static final Logger LOG = System.getLogger(TryAgain.class.getName());
    private static final int TRIES = 4;
    private static final int SHORTEST_PAUSE_MILLIS = 10;
    private static final int LONGEST_PAUSE_MILLIS = 120;

    /** A serialisation that failed and a deadlock in SQL's and PostgreSQL's words, and Derby's word for a wait that took too long. */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01", "40XL1", "40XL2");

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transactions;

    /** The work's answer, or its last exception. */
    public <T> T whenInTheWay(Supplier<T> work) {
        int tries = isInsideATransaction() ? 1 : TRIES;
        for (int tried = 1; tried < tries; tried++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!meansInTheWay(e)) {
                    throw e;
                }
                LOG.log(Level.DEBUG, "Somebody was in the way, try {0} failed.", tried);
                pause(tried);
            }
        }
        return work.get();
    }

    /** Whether the database says that the same work may succeed when it is done again. */
    public static boolean meansInTheWay(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()))
                .anyMatch(IN_THE_WAY::contains);
    }

    private boolean isInsideATransaction() {
        return transactions != null && transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** Of a random length, or both would meet again. */
    private static void pause(int tried) {
        int most = LONGEST_PAUSE_MILLIS * tried;
        try {
            Thread.sleep(RandomGenerator.getDefault().nextInt(SHORTEST_PAUSE_MILLIS, most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to try again", e);
        }
    }
}

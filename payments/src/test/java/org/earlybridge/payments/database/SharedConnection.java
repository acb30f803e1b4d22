package org.earlybridge.payments.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What JTA is in the server: whoever asks for a connection on this thread, while work is under way, gets the one that the
 * work holds, and cannot end its transaction.
 */
final class SharedConnection {

    private static final Set<String> LEFT_TO_THE_WORK = Set.of("close", "commit", "rollback", "setAutoCommit");

    private final DataSource source;
    /** A thread works on one database at a time. */
    private static final ThreadLocal<@Nullable Connection> HELD = new ThreadLocal<>();

    SharedConnection(DataSource source) {
        this.source = source;
    }

    DataSource asSource() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> {
                    Connection mine = HELD.get();
                    if (method.getName().equals("getConnection") && mine != null) {
                        return thatCannotEnd(mine);
                    }
                    return call(() -> method.invoke(source, values));
                });
    }

    /** Work inside work is a transaction of its own, as one that requires a new one is. */
    <T> T during(Work<T> work) throws SQLException {
        Connection outer = HELD.get();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            HELD.set(connection);
            try {
                T result = work.done();
                connection.commit();
                return result;
            } finally {
                connection.rollback(); // nothing is left to take back after a commit
            }
        } finally {
            HELD.set(outer);
        }
    }

    private static Connection thatCannotEnd(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, values) -> LEFT_TO_THE_WORK.contains(method.getName())
                        ? null
                        : call(() -> method.invoke(connection, values)));
    }

    private static @Nullable Object call(Call call) throws Throwable {
        try {
            return call.made();
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T done();
    }

    @FunctionalInterface
    private interface Call {
        @Nullable
        Object made() throws ReflectiveOperationException;
    }
}

package org.earlybridge.payments.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts what is sent to a database, by standing between. */
final class StatementCount {

    private final AtomicInteger sent = new AtomicInteger();

    int soFar() {
        return sent.get();
    }

    DataSource watching(DataSource source) {
        return between(DataSource.class, source);
    }

    private <T> T between(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (real instanceof Statement && method.getName().startsWith("execute")) {
                        sent.incrementAndGet();
                    }
                    try {
                        return watched(method.invoke(real, values));
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }

    private @Nullable Object watched(@Nullable Object result) {
        if (result instanceof Connection connection) {
            return between(Connection.class, connection);
        }
        if (result instanceof PreparedStatement statement) {
            return between(PreparedStatement.class, statement);
        }
        if (result instanceof Statement statement) {
            return between(Statement.class, statement);
        }
        return result;
    }
}

package org.earlybridge.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bare program: the same statements in one transaction, every row fetched, and nothing else. What it writes it takes
 * back, so that it can write the same rows again.
 */
final class Bare implements Load.Client {

    private static final String DEADLOCK = "40P01";

    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();

    Bare(Connection connection, List<Sent> sent) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (Sent one : sent) {
            PreparedStatement statement = connection.prepareStatement(one.sql());
            fill(statement, one.parameters());
            statements.add(statement);
        }
    }

    /** As text whose type the database works out. */
    static void fill(PreparedStatement statement, List<Optional<String>> parameters) throws SQLException {
        for (int at = 0; at < parameters.size(); at++) {
            statement.setString(at + 1, parameters.get(at).orElse(null));
        }
    }

    /** In one transaction it holds what our requests hold one after the other: like ours, it tries again after a deadlock. */
    @Override
    public void once() throws SQLException {
        boolean done = false;
        while (!done) {
            try {
                sendAll();
                done = true;
            } catch (SQLException e) {
                if (!DEADLOCK.equals(e.getSQLState())) {
                    throw e;
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private void sendAll() throws SQLException {
        for (PreparedStatement statement : statements) {
            if (statement.execute()) {
                fetch(statement);
            }
        }
    }

    private static void fetch(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

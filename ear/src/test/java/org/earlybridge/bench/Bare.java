package org.earlybridge.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The bare program: the same reading statements in one transaction, every row fetched, and nothing else. */
final class Bare implements Load.Client {

    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();

    Bare(Connection connection, List<Postgres.Sent> sent) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (Postgres.Sent one : sent) {
            PreparedStatement statement = connection.prepareStatement(one.sql());
            for (int at = 0; at < one.parameters().size(); at++) {
                statement.setString(at + 1, one.parameters().get(at).orElse(null));
            }
            statements.add(statement);
        }
    }

    @Override
    public void once() throws SQLException {
        for (PreparedStatement statement : statements) {
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

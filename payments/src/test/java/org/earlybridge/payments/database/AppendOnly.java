package org.earlybridge.payments.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Sets aside, for the time after a test, that the books are append-only. */
final class AppendOnly {

    private static final List<String> DERBY_SCRIPTS =
            List.of("/db/triggers/derby/V102__append_only.sql", "/db/triggers/derby/V131__papers_append_only.sql");

    /** What the scripts put in and a test moves on. */
    private static final List<String> AT_THE_START = List.of(
            "UPDATE book_head SET sequence = 0, digest = '" + "0".repeat(64) + "'",
            "UPDATE paper_series SET financial_year = 0, last_number = 0");

    private AppendOnly() {}

    /** Deletes all rows of the tables, in their order. */
    static void empty(List<String> tables, boolean isPostgreSql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isPostgreSql) {
                statement.execute("SET LOCAL session_replication_role = replica");
                deleteAll(tables, statement);
                return;
            }
            boolean posted = isAnythingPosted(statement);
            if (posted) {
                for (String trigger : triggers(statement)) {
                    statement.execute("DROP TRIGGER " + trigger);
                }
            }
            deleteAll(tables, statement);
            if (posted) {
                for (String script : DERBY_SCRIPTS) {
                    for (String trigger : Twins.statementsIn(text(script))) {
                        statement.execute(trigger);
                    }
                }
            }
        }
    }

    static void lift(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute("DROP FUNCTION refuse_change CASCADE");
                return;
            }
            for (String trigger : triggers(statement)) {
                statement.execute("DROP TRIGGER " + trigger);
            }
        }
    }

    private static void deleteAll(List<String> tables, Statement statement) throws SQLException {
        for (String table : tables) {
            statement.executeUpdate("DELETE FROM " + table);
        }
        for (String reset : AT_THE_START) {
            statement.executeUpdate(reset);
        }
    }

    private static boolean isAnythingPosted(Statement statement) throws SQLException {
        try (ResultSet facts =
                statement.executeQuery("SELECT COUNT(*) FROM fact UNION ALL SELECT COUNT(*) FROM seller")) {
            boolean any = false;
            while (facts.next()) {
                any |= facts.getLong(1) > 0;
            }
            return any;
        }
    }

    private static List<String> triggers(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "SELECT triggername FROM sys.systriggers t"
                        + " JOIN sys.systables b ON b.tableid = t.tableid WHERE b.tablename IN ('FACT', 'JOURNAL', 'LEG', 'PAPER', 'PAPER_LINE', 'SELLER')")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    private static String text(String script) {
        try (InputStream file = AppendOnly.class.getResourceAsStream(script)) {
            if (file == null) {
                throw new IllegalStateException(script + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

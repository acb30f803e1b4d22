package org.earlybridge.payments.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** The tables that a test fills: those the scripts left empty, children before parents. */
record Tables(List<String> childrenFirst) {

    static Tables of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            Map<String, Set<String>> parents = parentsOf(connection);
            List<String> parentsFirst = new ArrayList<>();
            while (!parents.isEmpty()) {
                List<String> next = parents.entrySet().stream()
                        .filter(table -> parentsFirst.containsAll(table.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
                if (next.isEmpty()) {
                    throw new IllegalStateException(
                            "these tables refer to each other in a circle: " + parents.keySet());
                }
                parentsFirst.addAll(next);
                parents.keySet().removeAll(next);
            }
            List<String> childrenFirst = new ArrayList<>();
            for (String table : parentsFirst) {
                if (isEmpty(connection, table)) {
                    childrenFirst.add(0, table);
                }
            }
            return new Tables(childrenFirst);
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be listed", e);
        }
    }

    void empty(DataSource source, boolean isPostgreSql) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                AppendOnly.empty(childrenFirst, isPostgreSql, connection);
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what the test left cannot be removed", e);
        }
    }

    private static Map<String, Set<String>> parentsOf(Connection connection) throws SQLException {
        DatabaseMetaData facts = connection.getMetaData();
        Map<String, Set<String>> parents = new HashMap<>();
        try (ResultSet tables = facts.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                if (!table.equalsIgnoreCase("schema_history")) {
                    parents.put(small(table), new HashSet<>());
                }
            }
        }
        for (Map.Entry<String, Set<String>> table : parents.entrySet()) {
            try (ResultSet keys =
                    facts.getImportedKeys(null, connection.getSchema(), asStored(facts, table.getKey()))) {
                while (keys.next()) {
                    table.getValue().add(small(keys.getString("PKTABLE_NAME")));
                }
            }
            table.getValue().remove(table.getKey());
        }
        return parents;
    }

    private static boolean isEmpty(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            return count.next() && count.getLong(1) == 0;
        }
    }

    private static String asStored(DatabaseMetaData facts, String table) throws SQLException {
        return facts.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

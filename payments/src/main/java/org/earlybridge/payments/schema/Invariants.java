package org.earlybridge.payments.schema;

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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must hold of the data at every moment. Each is a question whose answer has rows only when it is broken. */
public final class Invariants {

    private static final Pattern NAMED = Pattern.compile("-- (I\\d+[a-z]?) ([^\\n]+)\\n([^;]+);");
    private static final int EXAMPLES = 5;

    private Invariants() {}

    public record Invariant(String name, String sentence, String sql) {}

    /** Which one, and some of the rows that break it. */
    public record Broken(Invariant invariant, List<String> rows) {

        @Override
        public String toString() {
            return invariant.name() + " " + invariant.sentence() + ": " + String.join("; ", rows);
        }
    }

    /** What must hold of the money, as it stands in this package's invariants.sql. */
    public static List<Invariant> ofPayments() {
        return in(Invariants.class);
    }

    /** As they stand in the invariants.sql beside that class, in its order. */
    public static List<Invariant> in(Class<?> neighbour) {
        try (InputStream file = neighbour.getResourceAsStream("invariants.sql")) {
            if (file == null) {
                throw new IllegalStateException("invariants.sql beside " + neighbour.getName() + " is missing");
            }
            Matcher found = NAMED.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            List<Invariant> all = new ArrayList<>();
            while (found.find()) {
                all.add(new Invariant(
                        found.group(1), found.group(2).strip(), found.group(3).strip()));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every one of them that the database breaks now; none when all is well. */
    public static List<Broken> brokenIn(Connection database, List<Invariant> asked) throws SQLException {
        List<Broken> broken = new ArrayList<>();
        for (Invariant invariant : asked) {
            List<String> rows = rowsOf(invariant, database);
            if (!rows.isEmpty()) {
                broken.add(new Broken(invariant, rows));
            }
        }
        return broken;
    }

    private static List<String> rowsOf(Invariant invariant, Connection database) throws SQLException {
        try (Statement ask = database.createStatement()) {
            ask.setMaxRows(EXAMPLES);
            try (ResultSet answer = ask.executeQuery(invariant.sql())) {
                List<String> rows = new ArrayList<>();
                while (answer.next()) {
                    rows.add(row(answer));
                }
                return rows;
            }
        }
    }

    private static String row(ResultSet answer) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int at = 1; at <= answer.getMetaData().getColumnCount(); at++) {
            columns.add(answer.getMetaData().getColumnLabel(at).toLowerCase(Locale.ROOT) + "=" + answer.getString(at));
        }
        return columns.stream().collect(Collectors.joining(", "));
    }
}

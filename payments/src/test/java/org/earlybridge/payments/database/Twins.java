package org.earlybridge.payments.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.earlybridge.payments.schema.Invariants;
import org.earlybridge.payments.schema.Invariants.Invariant;

/** The statements that break each invariant of a module on purpose, and the sound state they depart from. */
public final class Twins {

    private static final Pattern SECTION = Pattern.compile("-- (I\\d+[a-z]?) [^\\n]*\\n((?:(?!-- I\\d)[\\s\\S])*)");

    private final String folder;

    private Twins(String folder) {
        this.folder = folder;
    }

    /** Those in {@code sound.sql} and {@code broken-twins.sql} of a folder of the classpath. */
    public static Twins in(String folder) {
        return new Twins(folder);
    }

    /** By the invariant's name. */
    public Map<String, List<String>> broken() {
        Map<String, List<String>> twins = new LinkedHashMap<>();
        Matcher section = SECTION.matcher(read("broken-twins.sql"));
        while (section.find()) {
            twins.put(section.group(1), statementsIn(section.group(2)));
        }
        return twins;
    }

    public void layOut(DataSource empty) {
        try (Connection connection = empty.getConnection()) {
            runAll(connection, statementsIn(read("sound.sql")));
        } catch (SQLException e) {
            throw new IllegalStateException("the sound state of " + folder + " is not even possible", e);
        }
    }

    /** For good, in a database that exists to be broken: the invariants must notice what the triggers would refuse. */
    public static void liftTriggers(DataSource database) {
        try (Connection connection = database.getConnection()) {
            AppendOnly.lift(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the triggers cannot be lifted", e);
        }
    }

    /** Which invariants notice the damage; it is undone before this answers. */
    public static List<String> noticing(List<String> damage, List<Invariant> invariants, DataSource sound)
            throws SQLException {
        try (Connection connection = sound.getConnection()) {
            connection.setAutoCommit(false);
            try {
                runAll(connection, damage);
                return Invariants.brokenIn(connection, invariants).stream()
                        .map(broken -> broken.invariant().name())
                        .toList();
            } finally {
                connection.rollback();
            }
        }
    }

    private static void runAll(Connection connection, List<String> statements) throws SQLException {
        try (Statement run = connection.createStatement()) {
            for (String statement : statements) {
                run.execute(statement);
            }
        }
    }

    static List<String> statementsIn(String text) {
        String bare = text.replaceAll("(?m)^--.*$", "");
        return Arrays.stream(bare.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private String read(String name) {
        try (InputStream file = Twins.class.getResourceAsStream(folder + "/" + name)) {
            if (file == null) {
                throw new IllegalStateException(folder + "/" + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

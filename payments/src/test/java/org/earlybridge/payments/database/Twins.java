package org.earlybridge.payments.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.earlybridge.payments.schema.Invariants;
import org.earlybridge.payments.schema.Invariants.Invariant;

/** The statements that break each invariant of a module on purpose, and the sound state they depart from. */
public final class Twins {

    private static final Pattern SECTION = Pattern.compile("-- (I\\d+[a-z]?) ([^\\n]*)\\n((?:(?!-- I\\d)[\\s\\S])*)");

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SILENT_ON_DERBY =
            Pattern.compile("(?s)(LEFT|RIGHT) JOIN.*\\bWHERE\\b((?!GROUP BY).)*COALESCE");

    private final String folder;

    private Twins(String folder) {
        this.folder = folder;
    }

    /** Those in {@code sound.sql} and {@code broken-twins.sql} of a folder of the classpath. */
    public static Twins in(String folder) {
        return new Twins(folder);
    }

    /** One way to break an invariant; several may break the same. */
    public record Twin(String invariant, String how, List<String> damage) {

        @Override
        public String toString() {
            return invariant + " " + how;
        }
    }

    /** In the order of the file. */
    public List<Twin> broken() {
        List<Twin> twins = new ArrayList<>();
        Matcher section = SECTION.matcher(read("broken-twins.sql"));
        while (section.find()) {
            twins.add(new Twin(section.group(1), section.group(2).strip(), statementsIn(section.group(3))));
        }
        return List.copyOf(twins);
    }

    /** Which invariants have one. */
    public Set<String> invariants() {
        return broken().stream().map(Twin::invariant).collect(Collectors.toCollection(LinkedHashSet::new));
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

    /**
     * Where COALESCE in a WHERE stands over a table that is joined from outside, Derby 10.16 joins it from inside, and the
     * very rows without a partner are gone: such a question asks nothing.
     */
    public static boolean isSilentOnDerby(Invariant invariant) {
        String question = invariant.sql();
        Matcher inner = BRACKETS.matcher(question);
        while (inner.find()) {
            boolean isQuestion = inner.group(1).startsWith("SELECT");
            if (isQuestion && SILENT_ON_DERBY.matcher(inner.group(1)).find()) {
                return true;
            }
            String instead = isQuestion ? "[]" : "[" + inner.group(1) + "]";
            question = question.substring(0, inner.start()) + instead + question.substring(inner.end());
            inner = BRACKETS.matcher(question);
        }
        return SILENT_ON_DERBY.matcher(question).find();
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

package org.earlybridge.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database that can tell which statements it was sent. */
final class Postgres implements AutoCloseable {

    private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

    private static final int PATIENCE = 1_000;
    private static final int TIMES = 7;
    private static final int MOST_LOOKS = 60;

    private final EmbeddedPostgres server;
    private final Path log;

    private Postgres(EmbeddedPostgres server, Path log) {
        this.server = server;
        this.log = log;
    }

    static Postgres start(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path log = folder.toAbsolutePath().resolve("statements.json");
        Files.deleteIfExists(log);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", folder.toAbsolutePath().toString())
                .setServerConfig("log_filename", "statements.log")
                .setServerConfig("max_connections", "200")
                .start();
        return new Postgres(server, log);
    }

    Map<String, String> named() {
        return Map.of(
                "TRAINING_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "TRAINING_DB_HOST", "localhost",
                "TRAINING_DB_PORT", Integer.toString(server.getPort()),
                "TRAINING_DB_NAME", "postgres",
                "TRAINING_DB_USER", "postgres",
                "TRAINING_DB_PASSWORD", "postgres");
    }

    /** Parameters are sent as text whose type the database works out, so that a logged statement can be sent again. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + server.getPort()
                + "/postgres?user=postgres&password=postgres&stringtype=unspecified");
    }

    /** As the bare program sends it: question marks, and what stands in their place, in order; empty for NULL. */
    record Sent(String sql, List<Optional<String>> parameters) {}

    /**
     * What each time of the work makes the server send here, in order, transaction marks left out. Jobs in the background
     * ask their own questions meanwhile; what was not sent every time is theirs.
     */
    List<Sent> sentEachTime(Work work) throws Exception {
        log("all");
        int before = linesOnceItIsCalm();
        for (int time = 0; time < TIMES; time++) {
            work.run();
        }
        Thread.sleep(PATIENCE); // the database writes what it still has
        List<String> lines = Files.readAllLines(log);
        log("none");
        Map<String, Integer> left = new HashMap<>();
        List<Sent> all = lines.subList(before, lines.size()).stream()
                .flatMap(line -> sent(entry(line)).stream())
                .toList();
        all.forEach(one -> left.merge(one.sql(), 1, Integer::sum));
        left.replaceAll((sql, times) -> times / TIMES);
        return all.stream()
                .filter(one -> left.merge(one.sql(), -1, Integer::sum) >= 0)
                .toList();
    }

    /** After a start from nothing the mails about what the demo has sold go out first. */
    private int linesOnceItIsCalm() throws IOException, InterruptedException {
        int before = Files.readAllLines(log).size();
        for (int look = 0; look < MOST_LOOKS; look++) {
            Thread.sleep(PATIENCE);
            int now = Files.readAllLines(log).size();
            if (now - before < TIMES) {
                return now;
            }
            before = now;
        }
        throw new IllegalStateException("the server does not come to rest");
    }

    private static JsonObject entry(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    interface Work {
        void run() throws Exception;
    }

    private static boolean isWork(String sql) {
        return !sql.matches("(?i)(begin|commit|rollback|set |show |alter system|select (1\\b|pg_reload)).*");
    }

    private static Optional<Sent> sent(JsonObject entry) {
        Matcher executed = EXECUTED.matcher(entry.getString("message", ""));
        return executed.matches() && isWork(executed.group(1))
                ? Optional.of(sent(executed.group(1), entry.getString("detail", "")))
                : Optional.empty();
    }

    private static Sent sent(String sql, String detail) {
        List<Optional<String>> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            values.add(Optional.ofNullable(parameter.group(3)).map(text -> text.replace("''", "'")));
        }
        List<Optional<String>> inOrder = new ArrayList<>();
        Matcher place = PLACE.matcher(sql);
        while (place.find()) {
            inOrder.add(values.get(Integer.parseInt(place.group(1)) - 1));
        }
        return new Sent(PLACE.matcher(sql).replaceAll("?"), inOrder);
    }

    private void log(String which) throws SQLException, InterruptedException {
        try (Connection connection = connection();
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER SYSTEM SET log_statement = '" + which + "'");
            sql.execute("SELECT pg_reload_conf()");
        }
        Thread.sleep(PATIENCE); // the database reads its settings again
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

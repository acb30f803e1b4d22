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
import java.util.Comparator;
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
     * What the work makes the server send here, transaction marks left out: of all connections the one that sent most,
     * because jobs in the background ask their own questions meanwhile.
     */
    List<Sent> sentDuring(Work work) throws Exception {
        log("all");
        int before = Files.readAllLines(log).size();
        work.run();
        Thread.sleep(PATIENCE); // the database writes what it still has
        List<String> lines = Files.readAllLines(log);
        log("none");
        Map<String, List<Sent>> byConnection = new HashMap<>();
        for (String line : lines.subList(before, lines.size())) {
            JsonObject entry = entry(line);
            Matcher executed = EXECUTED.matcher(entry.getString("message", ""));
            if (executed.matches() && isWork(executed.group(1))) {
                byConnection
                        .computeIfAbsent(entry.getString("session_id"), session -> new ArrayList<>())
                        .add(sent(executed.group(1), entry.getString("detail", "")));
            }
        }
        return byConnection.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
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

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
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A database that can tell which statements it was sent. */
final class Postgres implements AutoCloseable {

    private static final String MARK = "end of a piece of work";
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

    /** What one piece of work makes the server send here each time, in order, transaction marks left out. */
    List<Sent> sentEachTime(Work work) throws Exception {
        return heard(Collections.nCopies(TIMES, work)).common().get(0);
    }

    /** What each piece of work makes the server send here, while nobody else asks anything of it. */
    Heard heard(List<? extends Work> works) throws Exception {
        log("all");
        int before = linesOnceItIsCalm();
        try (Connection connection = connection();
                Statement mark = connection.createStatement()) {
            for (Work work : works) {
                work.run();
                mark.execute("SELECT '" + MARK + "'");
            }
        }
        Thread.sleep(PATIENCE); // the database writes what it still has
        List<String> lines = Files.readAllLines(log);
        log("none");
        return parted(lines.subList(before, lines.size()), works.size());
    }

    private static Heard parted(List<String> lines, int pieces) {
        List<List<Sent>> byEach = new ArrayList<>();
        List<Sent> piece = new ArrayList<>();
        for (String line : lines) {
            if (line.contains(MARK)) {
                byEach.add(List.copyOf(piece));
                piece.clear();
            } else {
                Sent.in(entry(line)).ifPresent(piece::add);
            }
        }
        if (byEach.size() != pieces) {
            throw new IllegalStateException("the log has " + byEach.size() + " of " + pieces + " pieces of work");
        }
        return new Heard(byEach);
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

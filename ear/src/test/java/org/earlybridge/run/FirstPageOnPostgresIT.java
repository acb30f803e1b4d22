package org.earlybridge.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.earlybridge.run.server.Folders;
import org.junit.jupiter.api.Test;

class FirstPageOnPostgresIT {

    private static final Path FOLDER = Path.of(System.getProperty("target"), "on-postgres-it");

    @Test
    void the_same_ear_runs_on_postgresql_by_configuration_alone()
            throws IOException, InterruptedException, SQLException {
        Folders.delete(FOLDER);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                LaunchedDemo demo = LaunchedDemo.start(FOLDER, namedBy(postgres.getPort()))) {
            double seconds = demo.awaitReady();
            assertThat(demo.get("/").body()).contains("Find training");
            assertThat(scriptsRunOn(postgres)).isPositive();
            assertThat(FOLDER.resolve("data")).as("no Derby beside it").doesNotExist();
            dropEveryConnectionOf(postgres);
            assertThat(demo.get("/").statusCode())
                    .as("the next page, after the database closed every connection")
                    .isEqualTo(200);
            System.out.printf("On PostgreSQL: %.1f s%n", seconds);
        }
    }

    private static Map<String, String> namedBy(int port) {
        return Map.of(
                "TRAINING_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "TRAINING_DB_HOST", "localhost",
                "TRAINING_DB_PORT", Integer.toString(port),
                "TRAINING_DB_NAME", "postgres",
                "TRAINING_DB_USER", "postgres",
                "TRAINING_DB_PASSWORD", "postgres");
    }

    private static void dropEveryConnectionOf(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement();
                ResultSet dropped = sql.executeQuery("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")) {
            assertThat(dropped.next()).as("somebody was connected").isTrue();
        }
    }

    private static int scriptsRunOn(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement();
                ResultSet count = sql.executeQuery("SELECT count(*) FROM schema_history WHERE success")) {
            assertThat(count.next()).isTrue();
            return count.getInt(1);
        }
    }
}

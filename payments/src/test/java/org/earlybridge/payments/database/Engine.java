package org.earlybridge.payments.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The two databases Earlybridge runs on. PostgreSQL is the real server, from its published binaries. */
public enum Engine {
    DERBY("Derby") {
        @Override
        public DataSource open(String name) {
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName("memory:" + name);
            source.setCreateDatabase("create");
            return source;
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        public DataSource open(String name) {
            return Server.RUNNING.with(name);
        }
    };

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    /** An empty database of that name, gone when the tests end. */
    public abstract DataSource open(String name);

    @Override
    public String toString() {
        return title;
    }

    /** Started by the first test that needs it; its own shutdown hook stops it. */
    private static final class Server {

        static final Server RUNNING = new Server();

        private final EmbeddedPostgres postgres;

        private Server() {
            try {
                postgres = EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start for these tests", e);
            }
        }

        DataSource with(String name) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("PostgreSQL has no room for " + name, e);
            }
            return postgres.getDatabase("postgres", name);
        }
    }
}

package org.earlybridge.training.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The two databases Earlybridge runs on. PostgreSQL is the real server, from its published binaries. */
enum Engine {
    DERBY("Derby") {
        @Override
        DataSource open(String name) {
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName("memory:" + name);
            source.setCreateDatabase("create");
            return source;
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        DataSource open(String name) {
            try {
                return Server.RUNNING.getPostgresDatabase();
            } catch (RuntimeException e) {
                throw new IllegalStateException("PostgreSQL did not start for these tests", e);
            }
        }
    };

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    /** An empty database of that name, gone when the tests end. */
    abstract DataSource open(String name);

    @Override
    public String toString() {
        return title;
    }

    /** Started by the first test that needs it; its own shutdown hook stops it. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.earlybridge.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.earlybridge.run.report.CannotRun;
import org.earlybridge.run.server.Folders;

/**
 * The demo's own database, kept between runs. Derby that is killed while it creates a database leaves one that never
 * opens again; so an empty one is made aside, shut down, and renamed. The server only ever opens it.
 */
record DerbyFolder(Path data) {

    private static final String SHUT_DOWN = "08006";

    /** Puts an empty database in place when there is none. @return whether it did */
    boolean createIfMissing() {
        if (Files.exists(database())) {
            return false;
        }
        try {
            Folders.delete(unfinished());
            create();
            Files.move(unfinished(), database());
            return true;
        } catch (IOException | SQLException e) {
            throw new CannotRun(
                    "The database could not be created: " + e.getMessage(),
                    unfinished().toString(),
                    "Make sure the folder can be written and the disk has space, then start again.",
                    e);
        }
    }

    void delete() {
        try {
            Folders.delete(database());
        } catch (IOException e) {
            throw new CannotRun(
                    "The old data could not be deleted: " + e,
                    database().toString(),
                    "Delete the folder by hand, then start again.",
                    e);
        }
    }

    Path database() {
        return data.resolve("derby");
    }

    private Path unfinished() {
        return data.resolve("derby.new");
    }

    private void create() throws SQLException {
        System.setProperty(
                "derby.stream.error.file", data.resolve("derby-created.log").toString());
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(unfinished().toString());
        derby.setUser("earlybridge");
        derby.setCreateDatabase("create");
        try (Connection first = derby.getConnection()) {
            assert first.isValid(1);
        }
        derby.setCreateDatabase("");
        derby.setShutdownDatabase("shutdown");
        try (Connection none = derby.getConnection()) {
            throw new SQLException("the new database did not shut down: " + none);
        } catch (SQLException e) {
            if (!SHUT_DOWN.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}

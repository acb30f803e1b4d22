package org.earlybridge.run.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.earlybridge.run.report.CannotRun;

/** One application handed to a fresh server; a refusal says why. */
record Deployment(Path ear, Grid grid, Path log) {

    /** Derby's word for a database that another process has open. */
    private static final String DATABASE_IN_USE = "XSDB6";

    private static final int MILLISECONDS_TO_DIE = 2_000;

    void through(AdminDoor door, ServerProcess server, Duration patience) throws IOException, InterruptedException {
        String refusal;
        try {
            refusal = door.deploy(ear, grid, patience);
        } catch (IOException e) {
            if (server.hasEnded(MILLISECONDS_TO_DIE)) {
                server.mustBeAlive();
            }
            throw e;
        }
        if (!refusal.isEmpty()) {
            throw because(refusal);
        }
    }

    private CannotRun because(String refusal) throws IOException {
        if (refusal.contains(DATABASE_IN_USE) || Files.readString(log).contains(DATABASE_IN_USE)) {
            return new CannotRun(
                    "Another process has the database open.",
                    "the database that the server was told to open",
                    "Stop that process, or choose another folder: mvn -Prun package -Ddata=/another/folder");
        }
        return new CannotRun(
                "The server refused the application: " + refusal, log.toString(), "Read the end of that file.");
    }
}

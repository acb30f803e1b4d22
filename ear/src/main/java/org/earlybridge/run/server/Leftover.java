package org.earlybridge.run.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A server whose launcher was killed with no chance to stop it. Its number is written down while it runs, with the
 * moment it started, because the system gives a number to another process later.
 */
record Leftover(Path file) {

    void remember(long pid) throws IOException {
        Optional<ProcessHandle> server = ProcessHandle.of(pid);
        if (server.isPresent()) {
            Files.writeString(file, identity(server.get()));
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** @return whether there was one */
    boolean end() throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            return false;
        }
        Optional<ProcessHandle> server = remembered();
        if (server.isPresent()) {
            boolean asked = server.get().destroyForcibly();
            for (int tries = 0; asked && server.get().isAlive() && tries < 100; tries++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        forget();
        return server.isPresent();
    }

    private Optional<ProcessHandle> remembered() throws IOException {
        String known = Files.readString(file);
        String pid = known.split(" ", 2)[0];
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> identity(process).equals(known));
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("?");
    }
}

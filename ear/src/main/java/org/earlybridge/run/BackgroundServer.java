package org.earlybridge.run;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** For the build: waits until the launcher it started in the background is ready, and stops it after the tests. */
public final class BackgroundServer {

    private static final int SECONDS_TO_START = 600;
    private static final int SECONDS_TO_STOP = 60;

    private final Signals signals;

    private BackgroundServer(Signals signals) {
        this.signals = signals;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        BackgroundServer server = new BackgroundServer(new Signals(Path.of(args[1])));
        switch (args[0]) {
            case "forget" -> server.signals.clear();
            case "await" -> server.await();
            case "stop" -> server.stop();
            default -> throw new IllegalArgumentException("forget, await or stop, not " + args[0]);
        }
    }

    private void await() throws IOException, InterruptedException {
        for (int tries = 0; tries < SECONDS_TO_START * 4; tries++) {
            if (Files.exists(signals.ready())) {
                System.out.println("The server for the tests answers at " + facts().getProperty(Signals.ADDRESS));
                return;
            }
            Optional<String> failure = signals.failure();
            if (failure.isPresent()) {
                throw new IllegalStateException("the server for the tests did not start; " + failure.get());
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new IllegalStateException("the server for the tests did not start in " + SECONDS_TO_START + " s");
    }

    private void stop() throws IOException, InterruptedException {
        if (!Files.exists(signals.ready())) {
            return;
        }
        Properties facts = facts();
        signals.pleaseStop();
        for (int tries = 0; tries < SECONDS_TO_STOP * 4; tries++) {
            if (running(facts, Signals.LAUNCHER_PID).isEmpty()) {
                Files.delete(signals.ready());
                System.out.println("The server for the tests has stopped.");
                return;
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        running(facts, Signals.SERVER_PID).ifPresent(ProcessHandle::destroyForcibly);
        throw new IllegalStateException("the server for the tests did not stop in " + SECONDS_TO_STOP + " s");
    }

    private static Optional<ProcessHandle> running(Properties facts, String which) {
        return ProcessHandle.of(Long.parseLong(facts.getProperty(which))).filter(ProcessHandle::isAlive);
    }

    private Properties facts() throws IOException {
        Properties facts = new Properties();
        try (Reader file = Files.newBufferedReader(signals.ready())) {
            facts.load(file);
        }
        return facts;
    }
}

package org.earlybridge.run.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.earlybridge.run.report.CannotRun;
import org.jspecify.annotations.Nullable;

/** The server as the launcher's own child: what it prints is kept while it starts and shown from then on. */
final class ServerProcess {

    private static final int LINES_KEPT = 40;
    private static final long SECONDS_TO_STOP = 20;

    private final Process process;
    private final Path log;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private volatile @Nullable PrintStream shown;
    private volatile boolean stopping;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ServerProcess start(List<String> command, Path domain, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(domain.resolve("config").toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        ServerProcess server = new ServerProcess(builder.start(), domain.resolve("logs/server.log"));
        Thread reader = new Thread(server::read, "server-log");
        reader.setDaemon(true);
        reader.start();
        return server;
    }

    /** The distribution's own: it locks a key store that nothing uses while HTTPS is off. */
    void giveMasterPassword() throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write("AS_ADMIN_MASTERPASSWORD=changeit\nEOF\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    void showLogOn(PrintStream console) {
        shown = console;
    }

    long pid() {
        return process.pid();
    }

    boolean hasEnded(long milliseconds) throws InterruptedException {
        return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Refuses to go on when the server has ended, with the last it said. */
    void mustBeAlive() {
        if (!process.isAlive()) {
            throw new CannotRun(
                    "The server ended by itself, code %d. Its last lines:%n%s"
                            .formatted(process.exitValue(), lastLines()),
                    log.toString(),
                    "Read the lines above; if they name no cause you can remove, start again.");
        }
    }

    String lastLines() {
        synchronized (lastLines) {
            return "    " + String.join(System.lineSeparator() + "    ", lastLines);
        }
    }

    void stop() throws InterruptedException {
        stopping = true;
        process.destroy();
        if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep(line);
            }
        } catch (IOException e) {
            if (!stopping) {
                keep("(the server's output broke off: " + e + ")");
            }
        }
    }

    private void keep(String line) {
        synchronized (lastLines) {
            lastLines.add(line);
            if (lastLines.size() > LINES_KEPT) {
                lastLines.remove();
            }
        }
        PrintStream console = shown;
        if (console != null) {
            console.println(line);
        }
    }
}

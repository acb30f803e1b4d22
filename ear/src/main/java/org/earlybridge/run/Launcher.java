package org.earlybridge.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.earlybridge.run.report.CannotRun;
import org.earlybridge.run.report.Progress;
import org.earlybridge.run.server.PayaraServer;

/**
 * Runs Earlybridge in the foreground: checks the machine, starts the mail sink and the server, says where the first
 * page is as soon as it answers, shows the log, and leaves nothing running when it ends, however it ends.
 */
public final class Launcher {

    private static final int STOPPED = 0;
    private static final int CANNOT_RUN = 2;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 250;

    private final Options options;
    private final PrintStream console;
    private final Progress progress;
    private final Closing closing;
    private final Optional<Signals> signals;
    private volatile boolean ready;

    Launcher(Options options, PrintStream console) {
        this.options = options;
        this.console = console;
        this.progress = new Progress(console);
        this.closing = new Closing(progress);
        this.signals = options.path("signals").map(Signals::new);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Options options = Options.given();
        System.exit(new Launcher(options, console(options)).run());
    }

    /** A build that started it in the background reads a file; a person reads the terminal. */
    private static PrintStream console(Options options) throws IOException {
        Optional<Path> file = options.path("output");
        return file.isEmpty() ? System.out : new PrintStream(Files.newOutputStream(file.get()), true, UTF_8);
    }

    /** @return the exit code */
    int run() throws IOException, InterruptedException {
        signals.ifPresent(Signals::clear);
        Thread atInterrupt = new Thread(this::stopNow, "stop");
        Runtime.getRuntime().addShutdownHook(atInterrupt);
        try {
            return startAndStay();
        } catch (CannotRun reason) {
            return closing.hasBegun() ? STOPPED : refuse(reason);
        } finally {
            closing.close();
            if (!ready) {
                signals.ifPresent(build -> build.hasFailed("the launcher's output beside its signals says why"));
            }
        }
    }

    private int startAndStay() throws IOException, InterruptedException {
        Demo demo = new Demo(options, progress, closing);
        PayaraServer server = demo.start();
        ready = true;
        progress.say("Ready.");
        progress.print(demo.welcome());
        signals.ifPresent(build -> build.isReady(demo.facts()));
        server.showLogOn(console);
        while (!server.hasEnded(MILLISECONDS_BETWEEN_LOOKS)) {
            if (signals.filter(Signals::isAskedToStop).isPresent()) {
                return STOPPED;
            }
        }
        server.mustBeAlive();
        return STOPPED;
    }

    private int refuse(CannotRun reason) {
        progress.refuse(reason);
        return CANNOT_RUN;
    }

    private void stopNow() {
        if (!closing.isEmpty()) {
            progress.say("Stopping.");
            closing.close();
            progress.say("Stopped. Nothing is left running.");
        }
    }
}

package org.earlybridge.run.server;

import java.time.Duration;
import java.util.function.Supplier;
import org.earlybridge.run.report.CannotRun;
import org.earlybridge.run.report.Progress;

/** Waits for something of a starting server, says every few seconds that it still waits, and gives up at the end. */
final class Patience {

    private static final Duration BETWEEN_SENTENCES = Duration.ofSeconds(10);
    private static final int MILLISECONDS_BETWEEN_TRIES = 200;

    private final Progress progress;
    private final ServerProcess server;
    private final long limit;

    Patience(Progress progress, ServerProcess server, Duration atMost) {
        this.progress = progress;
        this.server = server;
        this.limit = System.nanoTime() + atMost.toNanos();
    }

    interface Question {
        boolean isAnswered() throws InterruptedException;
    }

    void until(Supplier<String> what, Question question) throws InterruptedException {
        long nextSentence = System.nanoTime() + BETWEEN_SENTENCES.toNanos();
        while (!question.isAnswered()) {
            server.mustBeAlive();
            if (left().isNegative()) {
                throw new CannotRun(
                        "Gave up waiting until " + what
                                + ". The server's last lines:%n%s".formatted(server.lastLines()),
                        "process " + server.pid(),
                        "Read the lines above; if the machine is only busy, start again.");
            }
            if (System.nanoTime() > nextSentence) {
                progress.say("Still waiting until " + what.get() + ".");
                nextSentence += BETWEEN_SENTENCES.toNanos();
            }
            Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
        }
    }

    Duration left() {
        return Duration.ofNanos(limit - System.nanoTime());
    }
}

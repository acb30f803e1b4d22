package org.earlybridge.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.earlybridge.run.report.Progress;

/** What must be closed at the end, last opened first; once, whether the run ends by itself or is interrupted. */
final class Closing {

    interface Step {
        void close() throws IOException, InterruptedException;
    }

    private final Progress progress;
    private final Deque<Step> steps = new ArrayDeque<>();
    private volatile boolean begun;

    Closing(Progress progress) {
        this.progress = progress;
    }

    synchronized void later(Step step) {
        steps.push(step);
    }

    synchronized boolean isEmpty() {
        return steps.isEmpty();
    }

    boolean hasBegun() {
        return begun;
    }

    /** A second caller waits until the first is done and finds nothing left. */
    synchronized void close() {
        begun = true;
        while (!steps.isEmpty()) {
            try {
                steps.pop().close();
            } catch (IOException e) {
                progress.say("Something did not close cleanly: " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                progress.say("Interrupted while closing; going on.");
            }
        }
    }
}

package org.earlybridge.run.report;

import java.io.PrintStream;
import java.util.Locale;

/** Plain sentences on the console, each with the seconds since the start. */
public final class Progress {

    private final PrintStream console;
    private final long start = System.nanoTime();

    public Progress(PrintStream console) {
        this.console = console;
    }

    public void say(String sentence) {
        print(String.format(Locale.ROOT, "[%5.1f s] %s", seconds(), sentence));
    }

    /** Several lines that belong together, as they are. */
    public void print(String lines) {
        console.println(lines);
        console.flush();
    }

    public void refuse(CannotRun reason) {
        print(System.lineSeparator() + "Earlybridge is not running. " + reason.getMessage() + System.lineSeparator());
    }

    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}

package org.earlybridge.run.server;

import org.earlybridge.run.report.CannotRun;

/** @param heap as the JVM wants it, {@code 512m} */
public record ServerSettings(Listeners listeners, String heap, Grid grid) {

    public ServerSettings {
        if (!heap.matches("[1-9]\\d*[mg]")) {
            throw new CannotRun("\"" + heap + "\" is not a heap size.", "option -Dheap", "Write it like 512m or 2g.");
        }
    }
}

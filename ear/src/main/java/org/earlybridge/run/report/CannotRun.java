package org.earlybridge.run.report;

import org.jspecify.annotations.Nullable;

/** The run ends here, and the person who started it can do something about it: what, where, what to do. */
public final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotRun(String what, String where, String remedy) {
        super(said(what, where, remedy));
    }

    public CannotRun(String what, String where, String remedy, @Nullable Throwable cause) {
        super(said(what, where, remedy), cause);
    }

    private static String said(String what, String where, String remedy) {
        return "%s%n  Where:      %s%n  What to do: %s".formatted(what, where, remedy);
    }
}

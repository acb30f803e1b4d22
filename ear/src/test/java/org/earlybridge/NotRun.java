package org.earlybridge;

import java.io.PrintStream;
import org.opentest4j.TestAbortedException;

/** A test whose tool is missing says so, loudly: it neither passes in silence nor fails a machine that cannot have it. */
public final class NotRun {

    private NotRun() {}

    /** @param what the test needs, as in "needs hledger (apt-get install hledger)" */
    public static void unless(boolean there, String what) {
        unless(there, what, System.out);
    }

    static void unless(boolean there, String what, PrintStream console) {
        if (!there) {
            console.println("NOT RUN: " + what);
            throw new TestAbortedException("NOT RUN: " + what);
        }
    }
}

package org.earlybridge.payments.fault;

import java.util.concurrent.CountDownLatch;

/** What happens at an armed point. */
@FunctionalInterface
public interface Fault {

    /** An error that no code of ours catches, so it goes all the way up as a real breakage would. */
    Fault THROW = place -> {
        throw new InjectedFault(place);
    };

    /** The process is gone at once: no finally block, no shutdown hook, no rollback sent. */
    Fault HALT = place -> Runtime.getRuntime().halt(86);

    void strike(String place);

    /** Stands still until somebody opens the gate, so that a test can choose what happens meanwhile. */
    static Fault waitFor(CountDownLatch gate) {
        return place -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InjectedFault(place);
            }
        };
    }
}

package org.earlybridge.payments.fault;

import java.util.concurrent.CountDownLatch;

/** What the child processes of {@link FaultPointTest} run: money leaves between two lines of output. */
enum Rehearsal implements FaultPoint {
    MONEY_SENT;

    /** Passes the point once, as production would. */
    static final class Pass {

        private Pass() {}

        public static void main(String[] args) {
            MONEY_SENT.before();
            System.out.println("sent");
            MONEY_SENT.ambiguous();
            System.out.println("known");
            MONEY_SENT.after();
            System.out.println("done");
        }
    }

    /** Arms, passes, disarms, passes again. */
    static final class ArmAndPass {

        private ArmAndPass() {}

        public static void main(String[] args) throws InterruptedException {
            Faults.Armed armed = Faults.arm(MONEY_SENT, Moment.AFTER, Fault.THROW);
            System.out.println(passed());
            armed.disarm();
            System.out.println(passed());
            waits();
        }

        private static String passed() {
            try {
                MONEY_SENT.after();
                return "passed";
            } catch (InjectedFault fault) {
                return String.valueOf(fault.getMessage());
            }
        }

        private static void waits() throws InterruptedException {
            CountDownLatch gate = new CountDownLatch(1);
            Thread waiting = new Thread(MONEY_SENT::before);
            Faults.Armed armed = Faults.arm(MONEY_SENT, Moment.BEFORE, Fault.waitFor(gate));
            waiting.start();
            waiting.join(200);
            System.out.println(waiting.isAlive() ? "waits" : "did not wait");
            armed.disarm();
            gate.countDown();
            waiting.join();
            System.out.println("went on");
        }
    }
}

package org.earlybridge.payments.fault;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Arms the points, in a JVM that was started with {@code -Dearlybridge.faults} and in no other. The value may arm points
 * from the first instruction: {@code -Dearlybridge.faults=PAYMENT_CAPTURED:AMBIGUOUS:HALT}, several separated by commas.
 */
public final class Faults {

    private static final String ORDERS = System.getProperty("earlybridge.faults", "");

    /** Read once: setting the property later arms nothing, and what is never armed the compiler removes. */
    private static final boolean ARMABLE = System.getProperty("earlybridge.faults") != null;

    private static final Map<String, Fault> ARMED =
            new ConcurrentHashMap<>(ARMABLE ? FaultOrders.read(ORDERS) : Map.of());

    private Faults() {}

    /**
     * Armed until disarmed; it strikes every time the point is passed meanwhile.
     *
     * @throws IllegalStateException when this JVM was not started to be broken
     */
    public static Armed arm(FaultPoint point, Moment moment, Fault fault) {
        if (!ARMABLE) {
            throw new IllegalStateException("faults can be armed only in a JVM started with -Dearlybridge.faults");
        }
        String place = place(point.name(), moment);
        ARMED.put(place, fault);
        return () -> ARMED.remove(place, fault);
    }

    static void strike(FaultPoint point, Moment moment) {
        if (ARMABLE) {
            String place = place(point.name(), moment);
            Fault armed = ARMED.get(place);
            if (armed != null) {
                armed.strike(place);
            }
        }
    }

    static String place(String point, Moment moment) {
        return Objects.requireNonNull(point) + ":" + moment;
    }

    /** Something armed, until the test has seen enough. */
    @FunctionalInterface
    public interface Armed {
        void disarm();
    }
}

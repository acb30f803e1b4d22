package org.earlybridge.payments.fault;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads what a JVM's command line arms: {@code POINT:MOMENT:FAULT}, several separated by commas. */
final class FaultOrders {

    private static final Map<String, Fault> FAULTS = Map.of("THROW", Fault.THROW, "HALT", Fault.HALT);

    private FaultOrders() {}

    static Map<String, Fault> read(String orders) {
        Map<String, Fault> armed = new HashMap<>();
        Arrays.stream(orders.split(",", -1))
                .map(String::strip)
                .filter(order -> !order.isEmpty())
                .forEach(order -> add(order, armed));
        return armed;
    }

    private static void add(String order, Map<String, Fault> armed) {
        String[] words = order.split(":", -1);
        Fault fault = words.length == 3 ? FAULTS.get(words[2]) : null;
        if (fault == null) {
            throw new IllegalArgumentException(
                    "a fault is ordered as POINT:MOMENT:HALT or POINT:MOMENT:THROW, not as " + order);
        }
        armed.put(Faults.place(words[0], Moment.valueOf(words[1])), fault);
    }
}

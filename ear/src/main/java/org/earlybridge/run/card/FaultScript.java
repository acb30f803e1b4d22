package org.earlybridge.run.card;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The faults to come, each struck once, in the order they were given. */
final class FaultScript {

    private final List<Fault> faults = new ArrayList<>();

    synchronized void add(Fault fault, int times) {
        for (int i = 0; i < times; i++) {
            faults.add(fault);
        }
    }

    synchronized void clear() {
        faults.clear();
    }

    synchronized Optional<Fault> ofCall(String line) {
        return next(line, true);
    }

    synchronized Optional<Fault> ofWebhook(String type) {
        return next(type, false);
    }

    private Optional<Fault> next(String line, boolean call) {
        Iterator<Fault> each = faults.iterator();
        while (each.hasNext()) {
            Fault fault = each.next();
            if (fault.strikes(line, call)) {
                each.remove();
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}

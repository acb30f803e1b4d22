package org.earlybridge.training.planning.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Instance.StaffRole;
import org.earlybridge.training.planning.format.Span;

/** One of a setting's team: her room, what she counts as, and when she is at work. */
final class Worker {

    static final int FLOAT = -1;
    private static final int HALVES = 2;

    final Staff person;
    final int room;
    final boolean childminder;
    private final long[] shifts = new long[Instance.WEEKDAYS * HALVES];
    private final Map<Integer, long[]> absences = new HashMap<>();

    Worker(Staff person, List<String> rooms) {
        this.person = person;
        this.room = person.room().map(rooms::indexOf).orElse(FLOAT);
        this.childminder = person.role() == StaffRole.CHILDMINDER;
        for (Span shift : person.shifts()) {
            for (int half = 0; half < HALVES; half++) {
                shifts[shift.wd().orElseThrow() * HALVES + half] |= Mask.of(shift, half);
            }
        }
        for (Span absence : person.absences()) {
            long[] masks = absences.computeIfAbsent(absence.onDay(), first -> new long[HALVES]);
            for (int half = 0; half < HALVES; half++) {
                masks[half] |= Mask.of(absence, half);
            }
        }
    }

    boolean isFloat() {
        return room == FLOAT;
    }

    long atWork(int day, int weekday, int half) {
        long mask = shifts[weekday * HALVES + half];
        if (absences.isEmpty()) {
            return mask;
        }
        long[] absent = absences.get(day);
        return absent == null ? mask : mask & ~absent[half];
    }
}

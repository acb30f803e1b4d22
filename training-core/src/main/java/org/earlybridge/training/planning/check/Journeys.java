package org.earlybridge.training.planning.check;

import java.util.List;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Span;

/** How far people go, and when they are away for it. */
public final class Journeys {

    private static final int MINUTES_IN_A_SLOT = 15;

    /** The venue is not listed, or too far away. */
    public static final int OUT_OF_REACH = -1;

    private Journeys() {}

    /** One way; 0 online. */
    public static int minutes(Setting from, Offering run, int most) {
        if (run.venue().isEmpty()) {
            return 0;
        }
        Integer minutes = from.travelMin().get(run.venue().get());
        return minutes == null || minutes > most ? OUT_OF_REACH : minutes;
    }

    /** Of each session, with the way there and back. What lies outside the day stays. */
    public static List<Span> windows(Offering run, int minutes) {
        int pad = (minutes + MINUTES_IN_A_SLOT - 1) / MINUTES_IN_A_SLOT;
        return run.sessions().stream()
                .map(session -> Span.dated(session.onDay(), session.from() - pad, session.to() + pad))
                .toList();
    }

    /** Whether something of her own keeps her from being away then. */
    public static boolean isUnavailable(Instance instance, Staff person, Span window) {
        int day = window.onDay();
        int weekday = instance.weekday(day);
        return person.unavailable().stream()
                        .anyMatch(span -> span.isOn(day, weekday) && span.overlaps(window.from(), window.to()))
                || person.absences().stream()
                        .anyMatch(span -> span.isOn(day, weekday) && span.overlaps(window.from(), window.to()));
    }
}

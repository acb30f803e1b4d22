package org.earlybridge.training.cover.day;

import java.util.List;

/** Somebody's training on the day. Travel and buffer are minutes each way; online there is neither. */
public record Absence(String adult, List<Span> sessions, boolean online, int travelMinutes, int bufferMinutes) {

    /** Before and after a webinar, to settle and to come back. */
    public static final int ONLINE_MARGIN = 5;

    public Absence {
        sessions = List.copyOf(sessions);
        if (travelMinutes < 0 || bufferMinutes < 0) {
            throw new IllegalArgumentException("nobody travels for less than no time");
        }
    }

    /** When she cannot be with children, whatever her shift. */
    public List<Span> away() {
        int margin = online ? ONLINE_MARGIN : travelMinutes + bufferMinutes;
        return Span.joined(sessions.stream()
                .flatMap(session -> Span.inDay(session.from() - margin, session.to() + margin).stream())
                .toList());
    }

    public Absence at(List<Span> others) {
        return new Absence(adult, others, online, travelMinutes, bufferMinutes);
    }

    public Absence onlineInstead() {
        return new Absence(adult, sessions, true, 0, 0);
    }

    public Absence by(String other) {
        return new Absence(other, sessions, online, travelMinutes, bufferMinutes);
    }
}

package org.earlybridge.training.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.day.Span;

/** Some hours of one day. */
public record Hours(LocalDate day, LocalTime starts, LocalTime ends) {

    public Hours {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("hours end after they begin, not " + starts + " to " + ends);
        }
    }

    static Hours of(LocalDate day, Span span) {
        return new Hours(day, LocalTime.ofSecondOfDay(span.from() * 60L), LocalTime.ofSecondOfDay(span.to() * 60L));
    }

    public Span span() {
        return Span.of(starts, ends);
    }

    /** As an absence from her own setting. */
    Meeting asMeeting() {
        return new Meeting(day, starts, ends, Optional.empty());
    }

    boolean overlaps(Hours other) {
        return day.equals(other.day) && span().overlaps(other.span());
    }
}

package org.earlybridge.web.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** Until when a place is kept: the hour first, then the minutes left, then an arc that says the same. */
public final class HoldView {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();
    private static final long WHOLE = 100;
    private static final long USUAL_MINUTES = 15;
    private static final long SHORT = 2;

    private final BookingView booking;
    private final Instant until;
    private final Instant now;

    HoldView(BookingView booking, Instant now) {
        this.booking = booking;
        this.until = booking.kept().until().orElseThrow();
        this.now = now;
    }

    /** 2:47pm; with the day when it is not today. */
    public String getUntil() {
        return said(until);
    }

    private String said(Instant moment) {
        LocalDateTime here = LocalDateTime.ofInstant(moment, LONDON);
        boolean isToday =
                here.toLocalDate().equals(LocalDateTime.ofInstant(now, LONDON).toLocalDate());
        return isToday ? DATES.time(here.toLocalTime()) : DATES.moment(moment);
    }

    /** Whole minutes; the one that has begun counts. */
    private long minutesLeft() {
        long seconds = Math.max(0, Duration.between(now, until).toSeconds());
        return (seconds + 59) / 60;
    }

    public String getLeft() {
        return minutesLeft() == 0 ? "no time left" : WORDS.minutes(minutesLeft()) + " left";
    }

    public boolean isShort() {
        return minutesLeft() <= SHORT;
    }

    /** For {@code stroke-dasharray} on a path of length 100: the part that is left of a quarter of an hour. */
    public String getArc() {
        return Math.min(WHOLE, WHOLE * minutesLeft() / USUAL_MINUTES) + " " + WHOLE;
    }

    public boolean isByOffer() {
        return booking.kept().byOffer();
    }

    public boolean isExtendable() {
        return booking.kept().extensionsLeft() > 0;
    }

    /** You can do this 9 more times. */
    public String getExtensions() {
        return "You can do this " + WORDS.count(booking.kept().extensionsLeft(), "more time", "more times") + ".";
    }
}

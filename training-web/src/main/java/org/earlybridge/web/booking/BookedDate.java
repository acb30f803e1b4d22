package org.earlybridge.web.booking;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundSession;
import org.earlybridge.web.cover.DateWords;
import org.earlybridge.web.cover.Meetings;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** The course date that a booking is for, in a few words. */
public final class BookedDate {

    private static final int MOST_DAYS_NAMED = 4;
    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();

    private final FoundDate date;

    BookedDate(FoundDate date) {
        this.date = date;
    }

    CourseCode course() {
        return date.course();
    }

    List<Meeting> meetings() {
        return Meetings.of(date);
    }

    List<Meeting> meetingsToCome(LocalDate today) {
        return Meetings.toCome(date, today);
    }

    public long getId() {
        return date.id().value();
    }

    public String getTitle() {
        return date.title();
    }

    public LocalDate getFirstDay() {
        return date.firstDay();
    }

    /** Tuesday 6 October, 6:30pm */
    public String getFirst() {
        FoundSession first = date.sessions().get(0);
        return DATES.day(first.day()) + ", " + DATES.time(first.starts());
    }

    /** Thursday 15 October 2026, 9:30am to 3:30pm; Tue 6, 13 and 20 October 2026, 6:30pm to 8:30pm */
    public String getDays() {
        List<LocalDate> days =
                date.sessions().stream().map(FoundSession::day).distinct().toList();
        String said = days.size() <= MOST_DAYS_NAMED
                ? DATES.series(days)
                : DATES.full(days.get(0)) + " to " + DATES.full(days.get(days.size() - 1));
        return said + ", " + DateWords.times(date);
    }

    /** Wisbech Library, PE13 1AA; Online, live */
    public String getPlace() {
        return DateWords.places(date);
    }

    public String getPlacesLeft() {
        return WORDS.placesOf(date.places().free(), date.places().capacity());
    }

    public boolean isFull() {
        return date.places().free() <= 0;
    }

    public String getCouncil() {
        return date.council().name();
    }

    public String getSessions() {
        return WORDS.count(date.sessions().size(), "session", "sessions");
    }
}

package org.earlybridge.web.minder;

import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.web.cover.DateWords;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.minder.Alternatives.Kind;

/** Another date of the course to which she can go without closing. */
public final class AlternativeView {

    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();

    private final Kind kind;
    private final FoundDate date;

    AlternativeView(Kind kind, FoundDate date) {
        this.kind = kind;
        this.date = date;
    }

    public String getHeading() {
        boolean online = date.sessions().stream().allMatch(session -> session.mode() == SessionMode.ONLINE);
        return switch (kind) {
            case EVENING -> online ? "In the evening, online" : "In the evening";
            case WEEKEND -> online ? "At the weekend, online" : "At the weekend";
            case ONLINE -> "Online";
            case ANOTHER_TIME -> "At another time";
        };
    }

    /** Tue 6, 13 and 20 October 2026, 6:30pm to 8:30pm. March Library. 4 places left. */
    public String getSentence() {
        return DateWords.days(date) + ", " + DateWords.times(date) + ". " + DateWords.places(date) + ". "
                + WORDS.placesLeft(date.places().free()) + ".";
    }

    public String getLabel() {
        return "Take " + DATES.day(date.firstDay());
    }

    public long getValue() {
        return date.id().value();
    }
}

package org.earlybridge.web.cover;

import java.time.LocalDate;
import org.earlybridge.training.booking.RedPlace;
import org.earlybridge.training.booking.SeeRedPlaces;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.web.format.Dates;

/** A confirmed place that leaves its setting with too few adults, as a row or as a thing to do. */
public final class RedPlaceView {

    private static final Dates DATES = new Dates();

    private final SeeRedPlaces.Line line;

    public RedPlaceView(SeeRedPlaces.Line line) {
        this.line = line;
    }

    public RedPlace place() {
        return line.place();
    }

    public String getSetting() {
        return line.setting();
    }

    public String getCourse() {
        return line.course();
    }

    public String getReference() {
        return place().reference().text();
    }

    public String getHref() {
        return "/booking?id=" + place().reference();
    }

    /** Where a council sees the day drawn. */
    public String getLook() {
        return "look=" + place().reference();
    }

    /** The worst day, or the first one where nobody has asked since. */
    public String getDay() {
        return DATES.plain(place().day().orElse(line.firstDay()));
    }

    public String getSentence() {
        return place().sentence();
    }

    /** It turned red on 3 November 2026, or was booked red. */
    public String getSince() {
        return place().since()
                .map(moment -> "Turned red on " + DATES.plain(LocalDate.ofInstant(moment, LondonClock.LONDON)))
                .orElse("Booked although it was red");
    }

    /** Nadia Farr: an agency sends somebody; empty while nobody answers for it. */
    public String getAnswers() {
        return place().taken()
                .map(taken -> line.answers().orElse("") + ": " + taken.because())
                .orElse("");
    }

    public boolean isAnswered() {
        return place().taken().isPresent();
    }
}

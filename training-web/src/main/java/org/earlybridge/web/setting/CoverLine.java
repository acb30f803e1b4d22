package org.earlybridge.web.setting;

import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.web.format.Dates;

/** How one day of the week stands: lawful or short, and why. */
public final class CoverLine {

    private static final Dates DATES = new Dates();

    private final ReleaseDay day;

    CoverLine(ReleaseDay day) {
        this.day = day;
    }

    private boolean isIdle() {
        return !day.open()
                || day.verdict().day().rooms().stream()
                        .allMatch(room -> room.children().isEmpty());
    }

    public String getDay() {
        return DATES.brief(day.day());
    }

    /** green, amber, red, or none where there is nothing to measure */
    public String getColour() {
        return isIdle() ? "none" : day.verdict().colour().word();
    }

    /** Lawful, Lawful but thin, Short, Closed */
    public String getWord() {
        if (isIdle()) {
            return day.open() ? "No children" : "Closed";
        }
        Colour colour = day.verdict().colour();
        return colour == Colour.RED ? "Short" : colour == Colour.AMBER ? "Lawful but thin" : "Lawful";
    }

    public String getSentence() {
        if (isIdle()) {
            return day.open() ? "Nobody is booked in." : "Nobody is needed.";
        }
        return day.verdict().sentence();
    }
}

package org.earlybridge.web.setting;

import java.time.LocalDate;
import org.earlybridge.training.cover.rota.RotaWeek;
import org.earlybridge.web.format.Dates;

/** A column of the week. */
public final class RotaDay {

    private static final Dates DATES = new Dates();

    private final RotaWeek week;
    private final LocalDate day;
    private final boolean shown;

    RotaDay(RotaWeek week, LocalDate day, boolean shown) {
        this.week = week;
        this.day = day;
        this.shown = shown;
    }

    public String getNumber() {
        return String.valueOf(day.getDayOfWeek().getValue());
    }

    /** Mon 5 Oct */
    public String getName() {
        return DATES.brief(day);
    }

    public String getWhole() {
        return DATES.day(day);
    }

    /** Closed: Christmas, or nothing */
    public String getClosed() {
        String why = week.closed().get(day);
        return why == null ? "" : "Closed: " + why;
    }

    public boolean isOpen() {
        return !week.isOver(day);
    }

    /** The one day that a phone shows at first. */
    public boolean isShown() {
        return shown;
    }
}

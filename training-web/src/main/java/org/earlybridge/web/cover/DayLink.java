package org.earlybridge.web.cover;

import java.util.Locale;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.web.format.Dates;
import org.jspecify.annotations.Nullable;

/** One of several days of a course date, with its colour, and where its own verdict is. */
public final class DayLink {

    private static final Dates DATES = new Dates();

    private final ReleaseDay day;
    private final String href;
    private final boolean shown;

    public DayLink(ReleaseDay day, String href, boolean shown) {
        this.day = day;
        this.href = href;
        this.shown = shown;
    }

    public String getColour() {
        return day.colour().word();
    }

    public String getWord() {
        return getColour().substring(0, 1).toUpperCase(Locale.ROOT)
                + getColour().substring(1);
    }

    public String getDay() {
        return DATES.full(day.day());
    }

    public String getHref() {
        return href;
    }

    /** For {@code aria-current}; null where another day is shown. */
    public @Nullable String getCurrent() {
        return shown ? "true" : null;
    }
}

package org.earlybridge.web.attendance;

import org.earlybridge.training.attendance.RegisterView.Other;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.web.format.Dates;

/** A link to the register of another session of the same course date. */
public final class OtherSession {

    private static final Dates DATES = new Dates();

    private final CohortId date;
    private final Other other;

    OtherSession(CohortId date, Other other) {
        this.date = date;
        this.other = other;
    }

    /** Session 2, Tuesday 13 October */
    public String getName() {
        return "Session " + other.ordinal() + ", " + DATES.day(other.day());
    }

    public String getHref() {
        return RegisterHref.to(date, other.ordinal());
    }
}

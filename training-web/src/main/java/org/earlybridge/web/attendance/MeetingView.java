package org.earlybridge.web.attendance;

import org.earlybridge.training.attendance.RegisterView.Meeting;
import org.earlybridge.web.format.Dates;

/** Which session a register is of, in words. */
public final class MeetingView {

    private static final Dates DATES = new Dates();

    private final Meeting meeting;

    public MeetingView(Meeting meeting) {
        this.meeting = meeting;
    }

    public String getCourse() {
        return meeting.course();
    }

    /** Session 2 of 3; empty when it is the only one */
    public String getPart() {
        return meeting.sessions() == 1 ? "" : "Session " + meeting.ordinal() + " of " + meeting.sessions();
    }

    public String getDay() {
        return DATES.full(meeting.day());
    }

    public String getTimes() {
        return DATES.span(meeting.starts(), meeting.ends());
    }

    public String getVenue() {
        return meeting.venue().orElse("Online");
    }

    public String getCouncil() {
        return meeting.council();
    }

    /** Tuesday 6 October 2026, 6:30pm to 8:30pm, Wisbech Library */
    public String getWhenAndWhere() {
        return getDay() + ", " + getTimes() + ", " + getVenue();
    }

    public String getHref() {
        return RegisterHref.to(meeting.date(), meeting.ordinal());
    }
}

package org.earlybridge.web.attendance;

import org.earlybridge.training.attendance.RegisterView.Meeting;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.web.format.Query;

/** Where the register of a session is kept. */
final class RegisterHref {

    static final String DATE = "date";
    static final String SESSION = "session";

    private RegisterHref() {}

    static String to(CohortId date, int ordinal) {
        return query(date, ordinal).after("/office/register");
    }

    static Query query(Meeting meeting) {
        return query(meeting.date(), meeting.ordinal());
    }

    private static Query query(CohortId date, int ordinal) {
        return Query.NONE.with(DATE, String.valueOf(date.value())).with(SESSION, String.valueOf(ordinal));
    }
}

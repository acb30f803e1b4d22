package org.earlybridge.training.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;

/**
 * How many of a council's course dates a childminder on her own could come to without closing.
 *
 * @param typical the hours a lone childminder usually minds; empty where the council has not said
 * @param dates how many dates there are, and how many of them fit around those hours
 * @param minders how many childminders are on their own
 * @param ofDates of a hundred dates, how many one of them can come to on average, by the hours she really minds
 */
public record LoneShare(
        AuthorityId council,
        LocalDate first,
        LocalDate last,
        Optional<TypicalCare.Hours> typical,
        Fits dates,
        Shown minders,
        Shown ofDates,
        List<CourseShare> courses) {

    public LoneShare {
        courses = List.copyOf(courses);
    }

    /** So many dates, and so many that need no closing. */
    public record Fits(long all, long withoutClosing) {}

    /** One course, and of the lone childminders the share who can come to a date of it. Of a course that is not open to childminders no date fits. */
    public record CourseShare(CourseCode code, String title, boolean open, Fits dates, Shown withOne) {}
}

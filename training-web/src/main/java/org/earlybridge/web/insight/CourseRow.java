package org.earlybridge.web.insight;

import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.CourseLine;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Query;

/** One course in the coordinators' list. */
public final class CourseRow {

    private static final Dates DATES = new Dates();

    private final CourseLine line;
    private final AuthorityId council;

    CourseRow(CourseLine line, AuthorityId council) {
        this.line = line;
        this.council = council;
    }

    private Course course() {
        return line.course();
    }

    public String getCode() {
        return course().code().code();
    }

    public String getTitle() {
        return course().title();
    }

    public String getFamily() {
        return course().family().words();
    }

    public boolean isOpen() {
        return course().isOpenToChildminders();
    }

    public String getReason() {
        return course().narrowingReason().orElse("");
    }

    /** 2 October 2026, 9:14am, Joan Pryor, Peterborough City Council; empty for an open course. */
    public String getSince() {
        if (isOpen()) {
            return "";
        }
        return line.narrowed()
                .map(by -> DATES.moment(by.at()) + ", " + by.name() + ", " + by.council())
                .orElse("Since the catalogue began");
    }

    public String getHref() {
        return Query.NONE
                        .with("council", council.code())
                        .with("course", getCode())
                        .after(CoursesPage.PATH)
                + "#change";
    }

    public String getVerb() {
        return isOpen() ? "Close" : "Open";
    }
}

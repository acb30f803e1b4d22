package org.earlybridge.web.insight;

import org.earlybridge.training.insight.TeachingLine;
import org.earlybridge.web.catalogue.CourseDateLink;
import org.earlybridge.web.format.Dates;

/** One session of a trainer. */
public final class TeachingLineView {

    private static final Dates DATES = new Dates();

    private final TeachingLine line;

    TeachingLineView(TeachingLine line) {
        this.line = line;
    }

    public String getDay() {
        return DATES.full(line.day());
    }

    public String getTimes() {
        return DATES.span(line.starts(), line.ends());
    }

    public String getCourse() {
        return line.course();
    }

    public String getHref() {
        return CourseDateLink.to(line.date());
    }

    /** Session 2 of 3; empty when it is the only one */
    public String getPart() {
        return line.sessions() == 1 ? "" : "Session " + line.ordinal() + " of " + line.sessions();
    }

    public String getVenue() {
        return line.venue().orElse("Online");
    }

    public String getCouncil() {
        return line.council();
    }

    public String getPeople() {
        return line.taken() + " of " + line.capacity();
    }
}

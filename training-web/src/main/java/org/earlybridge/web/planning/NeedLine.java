package org.earlybridge.web.planning;

import java.time.LocalDate;
import org.earlybridge.training.planning.proposal.CourseDemand;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** One place that is needed: by whom, by when and where. */
public final class NeedLine {

    private static final Dates DATES = new Dates();

    private final CourseDemand.Line line;
    private final LocalDate today;

    NeedLine(CourseDemand.Line line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /** Asha Begum; one of Asha Begum, Nadia Farr and Tom Hale */
    public String getWho() {
        return line.people().size() == 1
                ? line.people().get(0)
                : "One of " + Words.list(line.people()).replaceFirst(" and ([^,]*)$", " or $1");
    }

    public String getSetting() {
        return line.setting();
    }

    public String getDistrict() {
        return line.district();
    }

    public String getDue() {
        return line.need().due().map(DATES::plain).orElse("No day set");
    }

    public boolean isOverdue() {
        return line.need().due().filter(due -> due.isBefore(today)).isPresent();
    }

    public String getWhy() {
        return switch (line.need().why()) {
            case ENDS -> isOverdue() ? "Certificate has ended" : "Certificate ends";
            case ASKED -> "Asked for a date";
            case NOBODY_THERE -> "Nobody at the setting has it";
        };
    }

    /** October 2026, or why there is no month. */
    String month() {
        if (isOverdue()) {
            return "Ended already";
        }
        return line.need().due().map(DATES::monthAndYear).orElse("No day set");
    }
}

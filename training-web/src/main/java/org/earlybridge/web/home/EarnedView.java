package org.earlybridge.web.home;

import org.earlybridge.training.compliance.TrainingRecord.EarnedHere;
import org.earlybridge.web.format.Dates;

/** A certificate that can be printed. */
public final class EarnedView {

    private static final Dates DATES = new Dates();

    private final EarnedHere earned;

    EarnedView(EarnedHere earned) {
        this.earned = earned;
    }

    public String getCourse() {
        return earned.course();
    }

    public String getRequirement() {
        return earned.requirement();
    }

    /** 13 October 2026, good until 12 October 2028 */
    public String getDays() {
        return DATES.plain(earned.issued())
                + earned.validTo()
                        .map(last -> ", good until " + DATES.plain(last))
                        .orElse(", without an end");
    }

    public String getHref() {
        return "/certificate-paper?id=" + earned.id().value();
    }
}

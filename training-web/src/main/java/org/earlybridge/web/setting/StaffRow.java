package org.earlybridge.web.setting;

import java.util.Optional;
import org.earlybridge.training.compliance.Duty;
import org.earlybridge.training.compliance.Held;
import org.earlybridge.training.compliance.StaffLine;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.home.HeldView;

/** One person in the staff list. */
public final class StaffRow {

    private static final Dates DATES = new Dates();

    private final StaffLine line;

    StaffRow(StaffLine line) {
        this.line = line;
    }

    public String getKey() {
        return String.valueOf(line.person().value());
    }

    public String getName() {
        return line.name();
    }

    public String getJob() {
        return line.job();
    }

    public String getStarted() {
        return DATES.plain(line.started());
    }

    /** What ends next, or ended first. */
    public String getNextTitle() {
        return line.next().map(StaffLine.Ending::title).orElse("");
    }

    public HeldView getNext() {
        return new HeldView(
                new Held(Duty.MUST, line.next().map(StaffLine.Ending::validity).or(Optional::empty)), "");
    }
}

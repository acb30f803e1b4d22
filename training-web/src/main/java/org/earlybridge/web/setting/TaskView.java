package org.earlybridge.web.setting;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.compliance.Matrix.Task;
import org.earlybridge.training.compliance.Validity;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** One thing to do, why, and what helps. */
public final class TaskView {

    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();

    private final Task task;
    private final String href;
    private final Optional<FoundDate> soonest;

    TaskView(Task task, String href, Optional<FoundDate> soonest) {
        this.task = task;
        this.href = href;
        this.soonest = soonest;
    }

    /** red for what is missing or has ended, amber for what is going to */
    public String getColour() {
        return task.held().isInDate() ? "amber" : "red";
    }

    /** Ellie Marsh: Safeguarding ended on 2 September 2026 */
    public String getHeading() {
        return task.row().name() + ": " + task.column().title() + " "
                + task.held().validity().map(TaskView::end).orElse("is missing");
    }

    private static String end(Validity good) {
        LocalDate last = good.lastDay().orElseThrow();
        return (good.hasEnded() ? "ended on " : "ends on ") + DATES.plain(last);
    }

    /** Next is Thursday 24 September, March Library, 9.8 miles. 7 places left. */
    public String getHelp() {
        if (soonest.isPresent()) {
            FoundDate date = soonest.get();
            return "Next is " + DATES.day(date.firstDay()) + ", "
                    + date.venue().map(venue -> venue.name()).orElse("online")
                    + date.away()
                            .map(away -> ", " + WORDS.miles(away.tenthsOfMiles() / 10.0))
                            .orElse("")
                    + ". " + WORDS.placesLeft(date.places().free()) + ".";
        }
        return href.isEmpty() ? "No course in the list gives it." : "";
    }

    public String getHref() {
        return href;
    }

    public String getLabel() {
        return "See dates";
    }

    /** So that five links do not all read the same. */
    public String getFor() {
        return " for " + task.row().name() + ", " + task.column().title();
    }
}

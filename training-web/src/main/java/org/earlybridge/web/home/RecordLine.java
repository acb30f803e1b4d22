package org.earlybridge.web.home;

import org.earlybridge.training.compliance.TrainingRecord.Line;
import org.earlybridge.training.compliance.TrainingRecord.Paper;
import org.earlybridge.web.format.Dates;

/** One line of a training record. */
public final class RecordLine {

    private static final Dates DATES = new Dates();

    private final Line line;
    private final HeldView held;

    RecordLine(Line line, String href) {
        this.line = line;
        this.held = new HeldView(line.held(), href);
    }

    public String getTitle() {
        return line.title();
    }

    public HeldView getHeld() {
        return held;
    }

    /** Issued 3 June 2024 by Peterborough City Council */
    public String getPaper() {
        return line.paper().map(RecordLine::said).orElse("");
    }

    private static String said(Paper paper) {
        String by = switch (paper.kind()) {
            case ISSUED_HERE -> "issued here";
            case SEEN -> "paper seen";
            case STATED -> "as you told us";
        };
        return DATES.plain(paper.issued()) + ", " + paper.source() + ", " + by;
    }

    /** What to do, said in full: Safeguarding ended on 2 September 2026. */
    public String getSentence() {
        return line.held()
                .validity()
                .flatMap(good -> good.lastDay()
                        .map(last -> (good.hasEnded() ? "It ended on " : "It ends on ") + DATES.plain(last) + "."))
                .orElse("You need it, and there is no certificate yet.");
    }

    public boolean isEnded() {
        return held.isBad();
    }
}

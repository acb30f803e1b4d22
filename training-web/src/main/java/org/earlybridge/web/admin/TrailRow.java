package org.earlybridge.web.admin;

import org.earlybridge.training.account.trail.TrailLine;
import org.earlybridge.web.format.Dates;

/** One line of the trail. */
public final class TrailRow {

    private static final Dates DATES = new Dates();

    private final TrailLine line;

    TrailRow(TrailLine line) {
        this.line = line;
    }

    public String getKey() {
        return String.valueOf(line.id());
    }

    public String getDone() {
        return DATES.moment(line.doneAt());
    }

    /** The server itself has no name. */
    public String getWho() {
        return line.who().orElse("the server");
    }

    public String getWhat() {
        return line.what();
    }

    public String getRow() {
        return line.row() + " " + line.rowId();
    }

    public String getCouncil() {
        return line.council().orElse("");
    }

    /** Why, and what it was before and is now. */
    public String getDetail() {
        String change = line.before().map(before -> "before: " + before).orElse("")
                + line.after()
                        .map(after -> (line.before().isPresent() ? "; " : "") + "now: " + after)
                        .orElse("");
        return line.why().isEmpty() || change.isEmpty() ? line.why() + change : line.why() + ". " + change;
    }

    public String getReference() {
        return line.reference();
    }
}

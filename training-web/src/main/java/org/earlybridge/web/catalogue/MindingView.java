package org.earlybridge.web.catalogue;

import java.util.List;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.web.cover.FixLinks;
import org.earlybridge.web.cover.VerdictView;

/** What a course date means for the children a childminder minds, and which other dates leave her day alone. */
public final class MindingView {

    private final Release release;
    private final VerdictView verdict;
    private final List<DateRow> free;

    MindingView(FoundDate date, Release release, List<DateRow> free) {
        this.release = release;
        this.verdict = new VerdictView(release.worst().orElseThrow(), FixLinks.toDatesOf(date.course()));
        this.free = free;
    }

    public String getHeading() {
        return release.colour() == Colour.GREEN
                ? "You can go without closing"
                : "You mind children while this course runs";
    }

    /** On several days the worst is shown. */
    public String getWhole() {
        return release.days().size() > 1
                ? release.count() + (release.colour() == Colour.GREEN ? "" : " This is the hardest of them.")
                : "";
    }

    public VerdictView getVerdict() {
        return verdict;
    }

    /** You would be away from 9:05am to 3:55pm, which is 6 hours 50 minutes. */
    public String getAway() {
        String away = verdict.getAway();
        return away.isEmpty() ? "" : "You would be " + away + ".";
    }

    /** Other dates of the course to which she can go as things are. */
    public List<DateRow> getFree() {
        return free;
    }
}

package org.earlybridge.web.insight;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.cohort.CohortMode;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.insight.CoverCounts;
import org.earlybridge.training.insight.DateLine;
import org.earlybridge.web.catalogue.CourseDateLink;
import org.earlybridge.web.format.Dates;

/** One course date in a list of the training team. */
public final class DateLineView {

    private static final Dates DATES = new Dates();

    private final DateLine line;

    DateLineView(DateLine line) {
        this.line = line;
    }

    public String getKey() {
        return String.valueOf(line.id().value());
    }

    /** A draft has no public page yet. */
    public String getHref() {
        return line.status() == CohortStatus.DRAFT ? "" : CourseDateLink.to(line.id());
    }

    public String getReference() {
        return line.reference();
    }

    public String getCourse() {
        return line.course();
    }

    /** Tue 6 Oct 2026; Tue 6 Oct to Tue 20 Oct 2026 */
    public String getDays() {
        String first = DATES.brief(line.firstDay());
        return line.firstDay().equals(line.lastDay())
                ? first + " " + line.firstDay().getYear()
                : first + " to " + DATES.brief(line.lastDay()) + " "
                        + line.lastDay().getYear();
    }

    public String getVenue() {
        String venue = line.venue().orElse("Online");
        return line.mode() == CohortMode.BLENDED ? venue + " and online" : venue;
    }

    public String getState() {
        return switch (line.status()) {
            case DRAFT -> "Draft";
            case OPEN -> "In the list";
            case CLOSED -> "Booking closed";
            case CANCELLED -> "Called off";
            case FINISHED -> "Over";
        };
    }

    public String getStateKind() {
        return switch (line.status()) {
            case OPEN -> "green";
            case CANCELLED -> "red";
            case DRAFT, CLOSED, FINISHED -> "";
        };
    }

    public int getTaken() {
        return line.seats().taken() + line.seats().held();
    }

    public int getCapacity() {
        return line.seats().capacity();
    }

    /** 8 lawful, 1 with a warning, 2 too few stay, 3 not checked; empty while nobody has a place. */
    public String getCover() {
        CoverCounts cover = line.cover();
        return Stream.of(
                        said(cover.green(), "lawful"),
                        said(cover.amber(), "with a warning"),
                        said(cover.red(), "too few stay"),
                        said(cover.unknown(), "not checked"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String said(int many, String what) {
        return many == 0 ? "" : many + " " + what;
    }

    public boolean isRed() {
        return line.cover().red() > 0;
    }

    public int getFree() {
        return line.seats().free();
    }

    public int getWaiting() {
        return line.seats().waiting();
    }
}

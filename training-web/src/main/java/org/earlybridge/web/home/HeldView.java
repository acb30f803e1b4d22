package org.earlybridge.web.home;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.earlybridge.training.compliance.Duty;
import org.earlybridge.training.compliance.Held;
import org.earlybridge.training.compliance.Validity;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** One cell of a matrix or one line of a training record: a colour, a shape and words, and where to go about it. */
public final class HeldView {

    private static final int RUNGS = 4;
    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();

    private final Held held;
    private final String href;

    /** @param href where to find a date for it; empty when no course gives it */
    public HeldView(Held held, String href) {
        this.held = held;
        this.href = href;
    }

    /** green, amber, red or none */
    public String getColour() {
        if (held.isMissing()) {
            return "red";
        }
        return held.validity().map(HeldView::colour).orElse("none");
    }

    private static String colour(Validity good) {
        if (good.hasEnded()) {
            return "red";
        }
        return good.rungs() > 0 ? "amber" : "green";
    }

    public String getIcon() {
        return switch (getColour()) {
            case "green" -> "check";
            case "red" -> held.isMissing() ? "plus" : "octagon-alert";
            default -> "";
        };
    }

    /** May 2027; 20 November 2026; 5 October 2026, 14 days; ended 2 September 2026; None held; not needed */
    public String getWords() {
        if (held.validity().isPresent()) {
            return words(held.validity().get());
        }
        return held.duty() == Duty.NOT_ASKED ? "not needed" : "None held";
    }

    private static String words(Validity good) {
        if (good.lastDay().isEmpty()) {
            return "no end date";
        }
        LocalDate last = good.lastDay().get();
        if (good.hasEnded()) {
            return "Ended " + brief(last);
        }
        return switch (good.rungs()) {
            case 0 -> DATES.shortMonth(last) + " " + last.getYear();
            case RUNGS -> brief(last) + ", " + left(good);
            default -> brief(last);
        };
    }

    private static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + DATES.shortMonth(day) + " " + day.getYear();
    }

    private static String left(Validity good) {
        return good.daysLeft() == 0 ? "today" : WORDS.count(good.daysLeft(), "day", "days");
    }

    /** Four rungs, the filled ones first; none while the end is far. */
    public List<String> getRungs() {
        int filled = held.validity().map(Validity::rungs).orElse(0);
        return filled == 0
                ? List.of()
                : Stream.concat(
                                Collections.nCopies(filled, "on").stream(),
                                Collections.nCopies(RUNGS - filled, "").stream())
                        .toList();
    }

    /** It is asked for and there is something to do about it. */
    public boolean isToDo() {
        return held.needsSomething() && !href.isEmpty();
    }

    public boolean isBad() {
        return held.duty() == Duty.MUST && getColour().equals("red");
    }

    public String getHref() {
        return href;
    }
}

package org.earlybridge.web.cover;

import java.util.Set;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.check.Measure;
import org.earlybridge.training.cover.day.Span;

/** A piece of a lane: from when to when, how much is needed and how much there is. */
public final class Segment {

    /** Of these the most that is allowed stands where else stands what is there. */
    private static final Set<Asked> LIMITS = Set.of(Asked.SOLE_MINUTES, Asked.WORKING_MINUTES, Asked.DAY_MINUTES);

    private final Span span;
    private final Measure measure;

    Segment(Span span, Measure measure) {
        this.span = span;
        this.measure = measure;
    }

    Span span() {
        return span;
    }

    public String getTimes() {
        return Clock12.of(span);
    }

    public int getNeed() {
        return measure.need();
    }

    public int getHave() {
        return measure.have();
    }

    public boolean isEnough() {
        return measure.holds();
    }

    /** green, amber or red */
    public String getColour() {
        return measure.holds() ? "green" : measure.hard() ? "red" : "amber";
    }

    /** Enough; 1 short; 290 too many; To look at */
    public String getResult() {
        if (measure.holds()) {
            return "Enough";
        }
        if (!measure.hard()) {
            return "To look at";
        }
        boolean limit = LIMITS.contains(measure.asked());
        return measure.shortfall() + (limit ? " too many" : " short");
    }

    /** 0 of 1 */
    String figures() {
        return measure.have() + " of " + measure.need();
    }
}

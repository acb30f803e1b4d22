package org.earlybridge.web.cover;

import org.earlybridge.training.cover.check.Measure;
import org.earlybridge.training.cover.day.Span;

/** A piece of a lane: from when to when, how much is needed and how much there is. */
public final class Segment {

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

    /** Enough; 1 short; Look at it */
    public String getResult() {
        if (measure.holds()) {
            return "Enough";
        }
        return measure.hard() ? measure.shortfall() + " short" : "To look at";
    }

    /** 0 of 1 */
    String figures() {
        return measure.have() + " of " + measure.need();
    }
}

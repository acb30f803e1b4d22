package org.earlybridge.training.planning.format;

import java.util.List;

/** Which spans a list may hold. */
enum SpanRules {
    WEEKLY(true, false),
    DATED(false, true),
    EITHER(true, true);

    private final boolean weekly;
    private final boolean dated;

    SpanRules(boolean weekly, boolean dated) {
        this.weekly = weekly;
        this.dated = dated;
    }

    void check(List<Span> spans, int period, Place at) throws UnusableInput {
        for (int next = 0; next < spans.size(); next++) {
            check(spans.get(next), period, at.item(next));
        }
    }

    private void check(Span span, int period, Place at) throws UnusableInput {
        Must.beSlots(span.from(), span.to(), at);
        Must.hold(span.wd().isEmpty() || span.day().isEmpty(), at, "has both wd and day");
        Must.hold(span.wd().isPresent() || span.day().isPresent(), at, "has neither wd nor day");
        if (span.wd().isPresent()) {
            Must.hold(weekly, at, "must be dated (day), not weekly (wd)");
            Must.beWithin(span.wd().getAsInt(), 0, Instance.WEEKDAYS - 1L, at.field("wd"));
        } else {
            Must.hold(dated, at, "must be weekly (wd), not dated (day)");
            Must.beWithin(span.onDay(), 0, period - 1L, at.field("day"));
        }
    }
}

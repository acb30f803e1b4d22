package org.earlybridge.training.cover.minder;

import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.minder.Step.Answer;

/**
 * One day of a course as it falls on a childminder's house: when she is away with the way there and back, the questions that
 * were asked, up to the first one that is answered, and when she would be closed, with whom that concerns.
 */
public record MinderDay(LocalDate day, List<Span> away, List<Step> steps, List<Span> closed, List<Missed> missed) {

    public MinderDay {
        away = List.copyOf(away);
        steps = List.copyOf(steps);
        closed = List.copyOf(closed);
        missed = List.copyOf(missed);
    }

    /** As long as nobody else agrees to stand in. */
    public boolean closes() {
        return !closed.isEmpty();
    }

    /** No child is there at all: nobody has to be asked. */
    public boolean isFree() {
        return steps.stream().anyMatch(step -> step.way() == Way.NOBODY_THERE && step.answer() == Answer.YES);
    }
}

package org.earlybridge.web.minder;

import java.util.List;
import java.util.stream.IntStream;
import org.earlybridge.training.cover.minder.MinderDay;
import org.earlybridge.web.format.Dates;

/** One day of the course with its questions. */
public final class DayView {

    private static final Dates DATES = new Dates();

    private final MinderDay day;

    DayView(MinderDay day) {
        this.day = day;
    }

    /** Tuesday 13 October */
    public String getName() {
        return DATES.day(day.day());
    }

    public List<StepView> getSteps() {
        return IntStream.range(0, day.steps().size())
                .mapToObj(at -> new StepView(at + 1, day.steps().get(at)))
                .toList();
    }
}

package org.earlybridge.web.minder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.minder.MinderDay;
import org.earlybridge.training.cover.minder.MinderPlan;
import org.earlybridge.training.cover.minder.MinderTerms;
import org.earlybridge.web.cover.Clock12;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** The letter to parents as it is proposed. It names no child, and promises nothing that she has not said herself. */
final class LetterWords {

    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();
    private static final String BETWEEN = "\n\n";

    private LetterWords() {}

    /** Empty when she need not close. */
    static Optional<String> of(MinderPlan plan, String course) {
        return plan.closes() ? Optional.of(written(plan, course)) : Optional.empty();
    }

    private static String written(MinderPlan plan, String course) {
        List<String> parts = new ArrayList<>();
        parts.add("Dear parents and carers,");
        parts.add(closed(plan.closing(), course));
        notice(plan).ifPresent(parts::add);
        funded(plan).ifPresent(parts::add);
        parts.add("If you need help to find other care for that time, please tell me as soon as you can.");
        parts.add("Thank you,\n" + plan.house());
        return String.join(BETWEEN, parts);
    }

    private static String closed(List<MinderDay> days, String course) {
        String because = "I am going to training: " + course + ".";
        if (days.size() == 1) {
            return "I will be closed on " + when(days.get(0)) + ". " + because;
        }
        List<String> lines = new ArrayList<>();
        lines.add("I will be closed at these times. " + because);
        days.forEach(day -> lines.add(when(day)));
        return String.join("\n", lines);
    }

    /** Tuesday 13 October 2026 from 9:05am to 3:55pm */
    private static String when(MinderDay day) {
        return DATES.full(day.day()) + " from " + Clock12.of(day.closed());
    }

    private static Optional<String> notice(MinderPlan plan) {
        return plan.noticeKept().map(kept -> {
            int promised = plan.terms().orElseThrow().noticeDays().orElse(0);
            String days = WORDS.count(promised, "day", "days");
            return kept
                    ? "We agreed that I tell you at least " + days + " before, and this letter does."
                    : "We agreed that I tell you " + days + " before. This time it is "
                            + WORDS.count(plan.daysAhead().orElse(0), "day", "days")
                            + ", and I am sorry that it is less.";
        });
    }

    private static Optional<String> funded(MinderPlan plan) {
        return plan.terms()
                .flatMap(MinderTerms::funded)
                .filter(said -> said == MinderTerms.Funded.CAN_MOVE)
                .map(
                        said ->
                                "If your child has funded hours in that time, I can offer them at another time. Please ask me.");
    }
}

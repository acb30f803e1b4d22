package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.List;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;

/**
 * The law on working hours, as far as one day shows it: training is work, travel is not. A break is looked at only where the
 * roster says how long it is.
 */
final class WorkingTime {

    static final int LONGEST_UNBROKEN = 6 * 60;
    static final int LONGEST_UNBROKEN_YOUNG = 4 * 60 + 30;
    private static final int LEAST_BREAK_YOUNG = 30;
    private static final int LONGEST_WORK_YOUNG = 8 * 60;
    private static final int LONGEST_DAY = 13 * 60;
    private static final int LONGEST_DAY_YOUNG = 12 * 60;
    private static final int GROWN = 18;

    private final StaffedDay day;
    private final int leastBreak;

    WorkingTime(StaffedDay day, int leastBreak) {
        this.day = day;
        this.leastBreak = leastBreak;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Adult adult : day.adults()) {
            of(adult, findings);
        }
        return findings;
    }

    private void of(Adult adult, List<Finding> findings) {
        boolean young = adult.ageOn(day.date()) < GROWN;
        List<Span> work = new ArrayList<>(day.absencesOf(adult.id()).stream()
                .map(Absence::sessions)
                .flatMap(List::stream)
                .toList());
        boolean trains = !work.isEmpty();
        work.add(adult.there());
        List<Span> worked = Span.joined(work);
        Span whole =
                new Span(worked.get(0).from(), worked.get(worked.size() - 1).to());
        int pause = adult.breakMinutes().orElse(0);
        if (young) {
            int minutes = worked.stream().mapToInt(Span::length).sum() - pause;
            add(findings, adult, whole, Measure.of("H10", Asked.WORKING_MINUTES, minutes, LONGEST_WORK_YOUNG));
        }
        if (trains) {
            int longest = young ? LONGEST_DAY_YOUNG : LONGEST_DAY;
            add(findings, adult, whole, Measure.of("H10", Asked.DAY_MINUTES, whole.length(), longest));
        }
        boolean needsBreak = adult.there().length() > longestUnbroken(adult);
        if (needsBreak && adult.breakMinutes().isPresent()) {
            int least = young ? LEAST_BREAK_YOUNG : leastBreak;
            add(findings, adult, adult.there(), Measure.of("H10", Asked.BREAK_MINUTES, least, pause));
        }
    }

    int longestUnbroken(Adult adult) {
        return adult.ageOn(day.date()) < GROWN ? LONGEST_UNBROKEN_YOUNG : LONGEST_UNBROKEN;
    }

    private static void add(List<Finding> findings, Adult adult, Span span, Measure measure) {
        if (!measure.holds()) {
            findings.add(new Finding(measure.by(adult.id()), span));
        }
    }
}

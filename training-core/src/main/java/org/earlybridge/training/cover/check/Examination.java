package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.rulebook.Rules;
import org.earlybridge.training.workforce.EmploymentRole;

/** All that a day is measured by. It decides nothing: whoever asked reads the findings. */
public final class Examination {

    private static final Span WHOLE_DAY = new Span(0, Span.DAY);

    private final StaffedDay day;
    private final Rules rules;
    private final Timetable timetable;
    private final MomentCheck groupCheck;
    private final HomeCheck homeCheck;

    public Examination(StaffedDay day, Rules rules) {
        this(day, rules, Effort.usual());
    }

    /** Where many days are tried for one answer they share what may be tried. */
    public Examination(StaffedDay day, Rules rules, Effort effort) {
        this.day = day;
        this.rules = rules;
        this.timetable = new Timetable(day, rules);
        this.groupCheck = new MomentCheck(Setup.of(day.premises(), rules, effort));
        this.homeCheck = new HomeCheck(rules);
    }

    /** Every measure with the times at which it was taken, kept or not, in order of time. */
    public List<Finding> findings() {
        List<Moment> moments = timetable.moments(WHOLE_DAY);
        List<Finding> findings = new ArrayList<>(measured(moments));
        WorkingTime workingTime = new WorkingTime(day, rules.the("H10").count());
        findings.addAll(workingTime.findings());
        if (day.premises().isChildminder()) {
            soleCare(moments).ifPresent(findings::add);
        } else if (isLawful(findings)) {
            new Breaks(day, workingTime, groupCheck, moments)
                    .missing(timetable.workers())
                    .ifPresent(worker -> findings.add(noBreak(worker)));
        }
        findings.sort(Comparator.comparing(Finding::span)
                .thenComparing(finding -> finding.measure().rule())
                .thenComparing(finding -> finding.measure().asked())
                .thenComparing(finding -> finding.measure().room().orElse(""))
                .thenComparing(finding -> finding.measure().adult().orElse("")));
        return List.copyOf(findings);
    }

    /** Codes of the rules in force that the day was judged by, kept or not. */
    public Set<String> rulesUsed(List<Finding> findings) {
        return new RulesUsed(day, rules).in(timetable.moments(WHOLE_DAY), timetable.workers(), findings);
    }

    /** Whether no rule is broken in that window; breaks and working hours, which are about a whole day, are not asked. */
    public boolean holdsIn(Span window) {
        for (Moment moment : timetable.moments(window)) {
            boolean holds = day.premises().isChildminder()
                    ? homeCheck.measures(moment).stream().allMatch(measure -> measure.holds() || !measure.hard())
                    : groupCheck.holds(moment);
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** Everybody who counts on the day, at what level and why. */
    public Map<String, Standing> standings() {
        Map<String, Standing> all = new LinkedHashMap<>();
        timetable.workers().forEach(worker -> all.put(worker.adult().id(), worker.standing()));
        return all;
    }

    public static boolean isLawful(List<Finding> findings) {
        return findings.stream()
                .noneMatch(finding ->
                        finding.measure().hard() && !finding.measure().holds());
    }

    private List<Finding> measured(List<Moment> moments) {
        Map<Measure, List<Span>> spans = new LinkedHashMap<>();
        Moment before = null;
        List<Measure> measures = List.of();
        for (Moment moment : moments) {
            boolean same = before != null
                    && !day.premises().isChildminder()
                    && moment.isLike(before)
                    && rules.find("G-3a08").isEmpty();
            measures = same ? measures : measures(moment);
            before = moment;
            for (Measure measure : measures) {
                spans.computeIfAbsent(measure, first -> new ArrayList<>()).add(moment.span());
            }
        }
        List<Finding> findings = new ArrayList<>();
        spans.forEach((measure, all) -> Span.joined(all).forEach(span -> findings.add(new Finding(measure, span))));
        return findings;
    }

    private List<Measure> measures(Moment moment) {
        return day.premises().isChildminder() ? homeCheck.measures(moment) : groupCheck.measures(moment);
    }

    /** Minutes of the day in an assistant's sole care; settling before and after a webinar at home is none. */
    private Optional<Finding> soleCare(List<Moment> moments) {
        List<Moment> alone = moments.stream().filter(homeCheck::isSoleCharge).toList();
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        int minutes = alone.stream()
                .filter(moment -> !childminderSettles(moment))
                .mapToInt(moment -> moment.span().length())
                .sum();
        Span span = new Span(
                alone.get(0).span().from(), alone.get(alone.size() - 1).span().to());
        int most = rules.the("CM-2H").count();
        return Optional.of(new Finding(Measure.of("CM-2H", Asked.SOLE_MINUTES, minutes, most), span));
    }

    private boolean childminderSettles(Moment moment) {
        int minute = moment.span().from();
        List<Absence> now = day.absences().stream()
                .filter(absence -> absence.away().stream().anyMatch(away -> away.holds(minute)))
                .filter(absence -> day.adult(absence.adult())
                        .map(adult -> adult.role() == EmploymentRole.CHILDMINDER)
                        .orElse(false))
                .toList();
        return !now.isEmpty()
                && now.stream()
                        .allMatch(absence -> absence.online()
                                && absence.sessions().stream().noneMatch(session -> session.holds(minute)));
    }

    private static Finding noBreak(Worker worker) {
        Measure none = Measure.of("H10", Asked.BREAK, 1, 0).by(worker.adult().id());
        return new Finding(none, worker.adult().there());
    }
}

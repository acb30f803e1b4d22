package org.earlybridge.training.cover.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.earlybridge.training.cover.count.Band;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.count.WhoCounts;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.rulebook.Rules;

/** Which rules a day was judged by: what was measured, who was counted, by which ratios, and how it was reckoned. */
final class RulesUsed {

    private static final int LEADS = 6;

    private final StaffedDay day;
    private final Rules rules;
    private final Set<String> codes = new TreeSet<>();

    RulesUsed(StaffedDay day, Rules rules) {
        this.day = day;
        this.rules = rules;
    }

    Set<String> in(List<Moment> moments, List<Worker> workers, List<Finding> findings) {
        findings.forEach(finding -> codes.add(finding.measure().rule()));
        counting(workers);
        reckoning();
        if (day.premises().isChildminder()) {
            moments.stream().flatMap(moment -> moment.minded().stream()).forEach(this::minded);
        } else {
            boolean led = workers.stream().anyMatch(RulesUsed::couldLead);
            moments.forEach(moment -> moment.groups().forEach(group -> ratios(group, moment, led)));
        }
        codes.removeIf(code -> !rules.has(code));
        return codes;
    }

    private void counting(List<Worker> workers) {
        WhoCounts whoCounts = new WhoCounts(rules, day.date());
        for (Worker worker : workers) {
            codes.addAll(whoCounts.rulesOfHeads(worker.adult()));
            worker.standing().reasons().stream().map(Standing.Reason::rule).forEach(codes::add);
            if (!day.premises().isChildminder()) {
                codes.addAll(whoCounts.rulesOfLevels(worker.adult()));
            }
            if (worker.adult().firstAid().isPresent() || worker.adult().award().isPresent()) {
                codes.add("H15");
            }
        }
    }

    private void reckoning() {
        codes.add("H8");
        codes.add("H10");
        if (!day.premises().isChildminder()) {
            codes.add("H1");
            codes.add("H2");
        }
        if (!day.absences().isEmpty()) {
            codes.add("H9");
        }
    }

    private void minded(Minded minded) {
        if (minded.comesOnlyAroundSchool()) {
            codes.add("CM-SCH");
        }
    }

    private void ratios(Group group, Moment moment, boolean led) {
        Ratios ratios = new Ratios(day.premises().kind(), rules);
        for (Band band : Band.values()) {
            if (group.in(band) > 0) {
                codes.add(ratios.ordinary(group).code(band));
                if (led) {
                    codes.add(ratios.led(group, moment.span()).code(band));
                }
            }
        }
    }

    private static boolean couldLead(Worker worker) {
        return worker.standing().level() >= LEADS || worker.is(Trait.SCHOOL_TEACHER);
    }
}

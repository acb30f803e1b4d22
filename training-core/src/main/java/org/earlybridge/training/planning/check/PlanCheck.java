package org.earlybridge.training.planning.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.Span;

/** Judges plans of one instance: every hard rule, and the price. It shares nothing with whoever made the plan. */
public final class PlanCheck {

    private final Register register;
    private final Map<String, List<Staff>> teams;

    public PlanCheck(Instance instance) {
        this.register = new Register(instance);
        this.teams = instance.staff().stream()
                .collect(Collectors.groupingBy(Staff::setting, HashMap::new, Collectors.toList()));
    }

    public Findings judge(Solution plan) {
        Findings.Notes notes = new Findings.Notes();
        notes.breaksUnless(
                register.instance.name().equals(plan.instance()),
                HardRule.REF,
                "the plan is for instance " + plan.instance() + ", not " + register.instance.name());
        Map<String, Offering> open = new RunRules(register, notes).check(plan);
        Map<String, List<Span>> away = new EnrolmentRules(register, notes, open).check(plan);
        CoverRules cover = new CoverRules(register, notes);
        cover.check(plan);
        DayRules days = new DayRules(register, notes, cover, away);
        for (Setting setting : register.instance.settings()) {
            days.check(setting, teams.getOrDefault(setting.id(), List.of()));
        }
        return notes.findings();
    }
}

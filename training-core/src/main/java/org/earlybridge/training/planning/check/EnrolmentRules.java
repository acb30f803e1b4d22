package org.earlybridge.training.planning.check;

import static org.earlybridge.training.planning.check.Register.the;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.planning.check.Findings.Notes;
import org.earlybridge.training.planning.format.Instance.Course;
import org.earlybridge.training.planning.format.Instance.Demand;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Instance.Weights;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.Solution.Enrolment;
import org.earlybridge.training.planning.format.Span;

/** Who attends what: the course, the way, other engagements, the size of classes. */
final class EnrolmentRules {

    private final Register register;
    private final Notes notes;
    private final Map<String, Offering> open;
    private final Map<String, List<Span>> away = new HashMap<>();
    private final Map<String, Integer> attendees = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    EnrolmentRules(Register register, Notes notes, Map<String, Offering> open) {
        this.register = register;
        this.notes = notes;
        this.open = open;
    }

    /** The windows in which each of the staff is away. */
    Map<String, List<Span>> check(Solution plan) {
        plan.enrolments().forEach(this::enrolment);
        open.values().forEach(this::classSize);
        unmet();
        return away;
    }

    private void enrolment(Enrolment one) {
        Demand demand = register.demands.get(one.demand());
        Offering run = register.offerings.get(one.offering());
        if (demand == null || run == null) {
            notes.breaks(HardRule.REF, "enrolment of " + one.demand() + " in " + one.offering() + " names a stranger");
        } else if (!met.add(demand.id())) {
            notes.breaks(HardRule.TWICE, demand.id());
        } else {
            notes.breaksUnless(open.containsKey(run.id()), HardRule.NOT_OPEN, demand.id() + " in " + run.id());
            notes.breaksUnless(
                    demand.course().equals(run.course()),
                    HardRule.COURSE,
                    demand.id() + " needs " + demand.course() + ", not " + run.course());
            attendees.merge(run.id(), 1, Integer::sum);
            attend(demand, run);
        }
    }

    private void attend(Demand demand, Offering run) {
        Staff person = the(register.staff, demand.staff());
        Setting setting = the(register.settings, person.setting());
        Weights weights = register.instance.weights();
        int way = Journeys.minutes(setting, run, weights.maxTravelMin());
        notes.breaksUnless(
                way != Journeys.OUT_OF_REACH,
                HardRule.TRAVEL,
                demand.id() + " to " + run.venue().orElse("nowhere"));
        int minutes = Math.max(0, way);
        List<Span> windows = Journeys.windows(run, minutes);
        List<Span> others = away.computeIfAbsent(person.id(), first -> new ArrayList<>());
        for (Span window : windows) {
            String where = demand.id() + " on day " + window.onDay();
            notes.breaksUnless(!Journeys.isUnavailable(register.instance, person, window), HardRule.UNAVAILABLE, where);
            boolean clash = others.stream()
                    .anyMatch(other -> other.onDay() == window.onDay() && other.overlaps(window.from(), window.to()));
            notes.breaksUnless(!clash, HardRule.STAFF_CLASH, where);
        }
        others.addAll(windows);
        notes.addTravel(2L * minutes * weights.travelPerMinute() * windows.size());
        if (run.endsOn() > demand.dueDay()) {
            notes.addUnmet(Price.late(demand.weight(), weights.unmetPerPoint(), weights.latePercent()));
        }
    }

    private void classSize(Offering run) {
        Course course = the(register.courses, run.course());
        int size = attendees.getOrDefault(run.id(), 0);
        int room =
                run.venue().map(venue -> the(register.venues, venue).capacity()).orElse(Integer.MAX_VALUE);
        notes.breaksUnless(
                size <= Math.min(room, course.maxClass()), HardRule.CLASS_MAX, run.id() + " has " + size + " people");
        notes.breaksUnless(size >= course.minClass(), HardRule.CLASS_MIN, run.id() + " has only " + size + " people");
    }

    private void unmet() {
        Map<String, Integer> bySetting = new HashMap<>();
        for (Demand demand : register.instance.demands()) {
            if (!met.contains(demand.id())) {
                notes.addUnmet(
                        (long) demand.weight() * register.instance.weights().unmetPerPoint());
                bySetting.merge(the(register.staff, demand.staff()).setting(), 1, Integer::sum);
            }
        }
        int perPair = register.instance.weights().fairnessPerPair();
        bySetting.values().forEach(count -> notes.addFairness(Price.fairness(count, perPair)));
    }
}

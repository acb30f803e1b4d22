package org.earlybridge.training.planning.check;

import static org.earlybridge.training.planning.check.Register.the;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.earlybridge.training.planning.check.Findings.Notes;
import org.earlybridge.training.planning.format.Instance.Course;
import org.earlybridge.training.planning.format.Instance.Mode;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Instance.Trainer;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.Span;

/** The runs that take place: calendar, trainer, venue, how many of a course. */
final class RunRules {

    private record Meeting(Offering run, Span session) {}

    private final Register register;
    private final Notes notes;
    private final Set<Integer> noTraining;

    RunRules(Register register, Notes notes) {
        this.register = register;
        this.notes = notes;
        this.noTraining = new HashSet<>(register.instance.noTrainingDays());
    }

    /** The open runs by id, in the order of the plan. */
    Map<String, Offering> check(Solution plan) {
        Map<String, Offering> open = new LinkedHashMap<>();
        for (String id : plan.open()) {
            Offering run = register.offerings.get(id);
            if (run == null) {
                notes.breaks(HardRule.REF, "unknown offering " + id);
            } else if (open.put(id, run) != null) {
                notes.breaks(HardRule.REF, "offering " + id + " is opened twice");
            } else {
                notes.addMoney(run.cost());
            }
        }
        open.values().forEach(this::run);
        howMany(open);
        clashes(open);
        return open;
    }

    private void run(Offering run) {
        Course course = the(register.courses, run.course());
        Trainer trainer = the(register.trainers, run.trainer());
        notes.breaksUnless(
                run.sessions().size() == course.sessions(),
                HardRule.SESSIONS,
                run.id() + " has " + run.sessions().size() + " sessions and not " + course.sessions());
        notes.breaksUnless(
                trainer.courses().contains(run.course()),
                HardRule.TRAINER_SKILL,
                trainer.id() + " does not teach " + run.course());
        for (Span session : run.sessions()) {
            String where = run.id() + " on day " + session.onDay();
            notes.breaksUnless(!noTraining.contains(session.onDay()), HardRule.CALENDAR, where);
            notes.breaksUnless(
                    isAvailable(trainer, session), HardRule.TRAINER_AVAILABLE, trainer.id() + " for " + where);
        }
    }

    private boolean isAvailable(Trainer trainer, Span session) {
        int weekday = register.instance.weekday(session.onDay());
        return !trainer.daysOff().contains(session.onDay())
                && trainer.available().stream()
                        .anyMatch(hours -> hours.isOn(session.onDay(), weekday)
                                && hours.from() <= session.from()
                                && session.to() <= hours.to());
    }

    private void howMany(Map<String, Offering> open) {
        Map<String, Integer> runs = new TreeMap<>();
        open.values().forEach(run -> runs.merge(run.course(), 1, Integer::sum));
        runs.forEach((course, count) -> notes.breaksUnless(
                count <= the(register.courses, course).maxRuns(),
                HardRule.MAX_RUNS,
                course + " runs " + count + " times"));
    }

    private void clashes(Map<String, Offering> open) {
        Map<Integer, List<Meeting>> days = new HashMap<>();
        for (Offering run : open.values()) {
            for (Span session : run.sessions()) {
                List<Meeting> day = days.computeIfAbsent(session.onDay(), first -> new ArrayList<>());
                day.forEach(other -> clash(other, new Meeting(run, session)));
                day.add(new Meeting(run, session));
            }
        }
    }

    private void clash(Meeting one, Meeting other) {
        if (one.run().id().equals(other.run().id())) {
            return;
        }
        boolean online = one.run().mode() == Mode.ONLINE && other.run().mode() == Mode.ONLINE;
        int gap = online ? 0 : register.instance.weights().trainerGapSlots();
        Span session = other.session();
        String both = one.run().id() + " and " + other.run().id() + " on day " + session.onDay();
        boolean sameTrainer = one.run().trainer().equals(other.run().trainer());
        notes.breaksUnless(
                !sameTrainer
                        || (long) one.session().from() >= (long) session.to() + gap
                        || (long) session.from() >= (long) one.session().to() + gap,
                HardRule.TRAINER_CLASH,
                both);
        boolean sameVenue = one.run().venue().isPresent()
                && one.run().venue().equals(other.run().venue());
        notes.breaksUnless(
                !sameVenue || !one.session().overlaps(session.from(), session.to()), HardRule.VENUE_CLASH, both);
    }
}

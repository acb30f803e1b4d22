package org.earlybridge.training.planning.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.Mode;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Instance.Trainer;
import org.earlybridge.training.planning.format.Span;
import org.jspecify.annotations.Nullable;

/** The candidate runs: which can take place at all, and which cannot take place together. */
final class Runs {

    private final Instance instance;
    private final Map<String, Integer> courseIndex = new HashMap<>();
    private final List<List<Integer>> ofCourse = new ArrayList<>();
    private final Map<String, List<Integer>> ofTrainer = new HashMap<>();
    private final Map<String, List<Integer>> ofVenue = new HashMap<>();
    private final int[][] clashes;

    Runs(Instance instance) {
        this.instance = instance;
        this.clashes = new int[instance.offerings().size()][];
        for (int at = 0; at < instance.courses().size(); at++) {
            courseIndex.put(instance.courses().get(at).id(), at);
            ofCourse.add(new ArrayList<>());
        }
        Map<String, Trainer> trainers = new HashMap<>();
        instance.trainers().forEach(trainer -> trainers.put(trainer.id(), trainer));
        Set<Integer> noTraining = new HashSet<>(instance.noTrainingDays());
        for (int run = 0; run < instance.offerings().size(); run++) {
            Offering offering = instance.offerings().get(run);
            Trainer trainer = Objects.requireNonNull(trainers.get(offering.trainer()));
            if (canTakePlace(offering, trainer, noTraining)) {
                ofCourse.get(courseIndex(offering.course())).add(run);
                ofTrainer
                        .computeIfAbsent(trainer.id(), first -> new ArrayList<>())
                        .add(run);
                int candidate = run;
                offering.venue()
                        .ifPresent(venue -> ofVenue.computeIfAbsent(venue, first -> new ArrayList<>())
                                .add(candidate));
            }
        }
    }

    int courseIndex(String id) {
        return Objects.requireNonNull(courseIndex.get(id));
    }

    int courseOf(int run) {
        return courseIndex(instance.offerings().get(run).course());
    }

    /** Those that can take place. */
    List<Integer> ofCourse(int course) {
        return ofCourse.get(course);
    }

    /** Those that cannot take place beside it, other runs of the trainer or in the room. */
    int[] clashes(int run) {
        int @Nullable [] known = clashes[run];
        if (known == null) {
            known = findClashes(run);
            clashes[run] = known;
        }
        return known;
    }

    private int[] findClashes(int run) {
        Offering one = instance.offerings().get(run);
        Set<Integer> found = new HashSet<>();
        for (int other : ofTrainer.getOrDefault(one.trainer(), List.of())) {
            Offering two = instance.offerings().get(other);
            boolean online = one.mode() == Mode.ONLINE && two.mode() == Mode.ONLINE;
            if (other != run && meet(one, two, online ? 0 : instance.weights().trainerGapSlots())) {
                found.add(other);
            }
        }
        for (int other :
                one.venue().map(venue -> ofVenue.getOrDefault(venue, List.of())).orElse(List.of())) {
            if (other != run && meet(one, instance.offerings().get(other), 0)) {
                found.add(other);
            }
        }
        return found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static boolean meet(Offering one, Offering two, int gap) {
        for (Span first : one.sessions()) {
            for (Span second : two.sessions()) {
                if (first.onDay() == second.onDay()
                        && (long) first.from() < (long) second.to() + gap
                        && (long) second.from() < (long) first.to() + gap) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canTakePlace(Offering run, Trainer trainer, Set<Integer> noTraining) {
        boolean taught = trainer.courses().contains(run.course())
                && run.sessions().size()
                        == instance.courses().get(courseIndex(run.course())).sessions();
        return taught
                && run.sessions().stream()
                        .allMatch(session -> !noTraining.contains(session.onDay())
                                && !trainer.daysOff().contains(session.onDay())
                                && isInside(trainer.available(), session));
    }

    private boolean isInside(List<Span> hours, Span session) {
        int weekday = instance.weekday(session.onDay());
        return hours.stream()
                .anyMatch(span -> span.isOn(session.onDay(), weekday)
                        && span.from() <= session.from()
                        && session.to() <= span.to());
    }
}

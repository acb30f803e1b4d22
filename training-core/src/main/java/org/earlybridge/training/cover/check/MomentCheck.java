package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earlybridge.training.cover.check.Moment.Stand;
import org.earlybridge.training.cover.count.Band;
import org.earlybridge.training.cover.day.Trait;

/**
 * One moment of a group setting: floats placed as well as they can be, those who came by the experience-based route counted
 * at level 3 as far as the cap allows, and larger ratios used where somebody leads, whichever choice serves best.
 */
final class MomentCheck {

    private static final int HUNDRED = 100;

    /** Beyond so many ways to choose, the choice no longer matters to a real setting. */
    private static final int MOST_CHOICES = 200;

    private final Setup setup;

    MomentCheck(Setup setup) {
        this.setup = setup;
    }

    List<Measure> measures(Moment moment) {
        List<Measured> best = List.of();
        int least = Integer.MAX_VALUE;
        for (Choice choice : (Iterable<Choice>) choices(moment)::iterator) {
            List<Measured> placed = placed(moment, choice);
            int shortfall = Measured.shortfall(placed, false);
            if (shortfall == 0 && Measured.shortfall(placed, true) == 0) {
                return plain(placed);
            }
            if (shortfall < least) {
                least = shortfall;
                best = placed;
            }
        }
        return plain(best);
    }

    boolean holds(Moment moment) {
        return choices(moment).anyMatch(choice -> new Floats(setup, moment, choice, false).canHold());
    }

    private List<Measured> placed(Moment moment, Choice choice) {
        Floats allWell = new Floats(setup, moment, choice, true);
        List<Measured> placed = allWell.placed();
        if (allWell.hold() || moment.floats().isEmpty()) {
            return placed;
        }
        List<Measured> lawful = new Floats(setup, moment, choice, false).placed();
        return Measured.shortfall(lawful, false) < Measured.shortfall(placed, false) ? lawful : placed;
    }

    private static List<Measure> plain(List<Measured> measured) {
        return measured.stream().map(Measured::measure).distinct().toList();
    }

    /** Everybody who could lead a larger ratio does so first; what only helps otherwise comes after. */
    private Stream<Choice> choices(Moment moment) {
        List<Choice> leading = raised(moment).stream().map(Choice::of).toList();
        return Stream.concat(leading.stream(), leading.stream().flatMap(choice -> keepingOrdinary(moment, choice)));
    }

    /** A group on one to eight lends its level 3 to the age group in other rooms; a group on one to thirteen does not. */
    private Stream<Choice> keepingOrdinary(Moment moment, Choice leading) {
        long withThrees = moment.groups().stream()
                .filter(group -> group.in(Band.THREE_AND_OVER) > 0)
                .count();
        if (withThrees < 2 || here(moment).noneMatch(MomentCheck::couldLead)) {
            return Stream.empty();
        }
        long could = new Floats(setup, moment, leading, false).couldKeepOrdinary();
        return Stream.iterate(could, some -> some != 0, some -> (some - 1) & could)
                .limit(MOST_CHOICES)
                .map(leading::keeping);
    }

    private static Stream<Worker> here(Moment moment) {
        return Stream.concat(moment.placed().stream().map(Stand::worker), moment.floats().stream());
    }

    private static boolean couldLead(Worker worker) {
        return worker.standing().level() >= 6 || worker.is(Trait.SCHOOL_TEACHER);
    }

    private List<Set<Integer>> raised(Moment moment) {
        List<Worker> here =
                here(moment).filter(worker -> worker.standing().counts()).toList();
        List<Worker> byExperience =
                here.stream().filter(worker -> worker.standing().mayBeLevel3()).toList();
        if (byExperience.isEmpty()) {
            return List.of(Set.of());
        }
        int others = (int)
                here.stream().filter(worker -> worker.standing().level() >= 3).count();
        int percent = setup.rules().the("C-EBR").count();
        int most = Math.min(byExperience.size(), others * percent / (HUNDRED - percent));
        List<Set<Integer>> choices = new ArrayList<>();
        choose(byExperience, 0, most, new HashSet<>(), choices);
        return choices;
    }

    private static void choose(List<Worker> from, int at, int more, Set<Integer> chosen, List<Set<Integer>> choices) {
        if (more == 0) {
            choices.add(Set.copyOf(chosen));
            return;
        }
        for (int next = at; next + more <= from.size() && choices.size() < MOST_CHOICES; next++) {
            Set<Integer> wider = new HashSet<>(chosen);
            wider.add(from.get(next).index());
            choose(from, next + 1, more - 1, wider, choices);
        }
    }
}

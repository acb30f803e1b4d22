package org.earlybridge.training.cover.team;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Spreads people over dates so that as many as can go do, each once, and the whole stays allowed. A first way is found
 * greedily, whoever has fewest dates first; then every other way is looked through as long as the tries last. It stops as soon
 * as no way could be better. The same question always has the same answer.
 *
 * @param <P> people
 * @param <D> dates, the ones liked best first
 */
public final class TeamSplit<P, D> {

    private final List<P> people;
    private final List<D> dates;
    private final ToIntFunction<D> places;
    private final BiPredicate<P, D> may;
    private final Predicate<Map<D, Set<P>>> allowed;
    private final int mostTries;

    private final Map<D, Set<P>> groups = new LinkedHashMap<>();
    private Map<D, Set<P>> best = Map.of();
    private int bestCount = -1;
    private int tries;
    private boolean stopped;

    /** What a split is asked by. */
    public record Question<P, D>(
            List<P> people,
            List<D> dates,
            ToIntFunction<D> places,
            BiPredicate<P, D> may,
            Predicate<Map<D, Set<P>>> allowed) {

        public Question {
            people = List.copyOf(people);
            dates = List.copyOf(dates);
        }
    }

    /**
     * @param groups who goes when; dates for nobody are left out
     * @param tries how often the whole was asked about
     * @param proved whether no better way exists; if not, there were too many to look through
     */
    public record Answer<P, D>(Map<D, Set<P>> groups, List<P> left, int tries, boolean proved) {

        public Answer {
            left = List.copyOf(left);
        }
    }

    private TeamSplit(Question<P, D> question, List<P> inOrder, int mostTries) {
        this.people = inOrder;
        this.dates = question.dates();
        this.places = question.places();
        this.may = question.may();
        this.allowed = question.allowed();
        this.mostTries = mostTries;
        dates.forEach(date -> groups.put(date, new LinkedHashSet<>()));
    }

    /**
     * Whoever may be asked about is tried alone first.
     *
     * @param mostTries after so many it keeps the best it has
     */
    public static <P, D> Answer<P, D> of(Question<P, D> question, int mostTries) {
        TeamSplit<P, D> first = new TeamSplit<>(question, question.people(), mostTries);
        Map<P, Set<D>> alone = new LinkedHashMap<>();
        question.people().forEach(person -> alone.put(person, first.datesFor(person)));
        List<P> fewestDatesFirst = question.people().stream()
                .filter(person -> !alone.getOrDefault(person, Set.of()).isEmpty())
                .sorted(Comparator.comparingInt(
                        person -> alone.getOrDefault(person, Set.of()).size()))
                .toList();
        Question<P, D> narrowed = new Question<>(
                fewestDatesFirst,
                question.dates(),
                question.places(),
                (person, date) -> alone.getOrDefault(person, Set.of()).contains(date),
                question.allowed());
        TeamSplit<P, D> split = new TeamSplit<>(narrowed, fewestDatesFirst, mostTries);
        split.tries = first.tries;
        split.stopped = first.stopped;
        return split.answer(question.people());
    }

    private Answer<P, D> answer(List<P> all) {
        look(0, 0);
        Set<P> placed = best.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return new Answer<>(
                best, all.stream().filter(person -> !placed.contains(person)).toList(), tries, !stopped);
    }

    private Set<D> datesFor(P person) {
        Set<D> possible = new LinkedHashSet<>();
        for (D date : dates) {
            if (places.applyAsInt(date) > 0 && may.test(person, date) && placeable(person, date)) {
                possible.add(date);
                leave(person, date);
            }
        }
        return possible;
    }

    /** True when she is in the group now. */
    private boolean placeable(P person, D date) {
        if (tries >= mostTries) {
            stopped = true;
            return false;
        }
        tries++;
        group(date).add(person);
        if (allowed.test(groups)) {
            return true;
        }
        leave(person, date);
        return false;
    }

    private void leave(P person, D date) {
        group(date).remove(person);
    }

    private Set<P> group(D date) {
        return groups.computeIfAbsent(date, first -> new LinkedHashSet<>());
    }

    /** Each of her dates, then without her; never where it cannot become better than the best. */
    private void look(int at, int placed) {
        if (placed > bestCount) {
            keep(placed);
        }
        if (at == people.size() || stopped || placed + stillPossible(at) <= bestCount) {
            return;
        }
        P person = people.get(at);
        for (D date : dates) {
            boolean room = group(date).size() < places.applyAsInt(date);
            if (room && may.test(person, date) && placeable(person, date)) {
                look(at + 1, placed + 1);
                leave(person, date);
                if (bestCount == people.size()) {
                    return;
                }
            }
        }
        look(at + 1, placed);
    }

    private int stillPossible(int at) {
        int room = dates.stream()
                .mapToInt(date -> places.applyAsInt(date) - group(date).size())
                .sum();
        return Math.min(people.size() - at, room);
    }

    private void keep(int placed) {
        bestCount = placed;
        Map<D, Set<P>> kept = new LinkedHashMap<>();
        groups.forEach((date, group) -> {
            if (!group.isEmpty()) {
                kept.put(date, new LinkedHashSet<>(group));
            }
        });
        best = kept;
    }
}

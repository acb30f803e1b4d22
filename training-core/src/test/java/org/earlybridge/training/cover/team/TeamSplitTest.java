package org.earlybridge.training.cover.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.earlybridge.training.cover.team.TeamSplit.Answer;
import org.earlybridge.training.cover.team.TeamSplit.Question;
import org.junit.jupiter.api.Test;

class TeamSplitTest {

    private static final int ENOUGH = 100_000;

    private static Question<String, String> question(
            List<String> people, Map<String, Integer> dates, Predicate<Map<String, Set<String>>> allowed) {
        return new Question<>(
                people, List.copyOf(dates.keySet()), date -> dates.getOrDefault(date, 0), (who, when) -> true, allowed);
    }

    @Test
    void a_team_that_cannot_go_at_once_is_spread_over_the_dates() {
        Answer<String, String> answer = TeamSplit.of(
                question(
                        List.of("Asha", "Ben", "Carys", "Dara"),
                        inOrder(Map.entry("Mon", 10), Map.entry("Tue", 10)),
                        groups -> groups.values().stream().allMatch(group -> group.size() <= 2)),
                ENOUGH);
        assertThat(answer.left()).isEmpty();
        assertThat(answer.groups().values()).allMatch(group -> group.size() == 2);
        assertThat(answer.proved()).isTrue();
    }

    @Test
    void places_left_are_respected_and_who_is_over_is_named() {
        Answer<String, String> answer = TeamSplit.of(
                question(
                        List.of("Asha", "Ben", "Carys"),
                        inOrder(Map.entry("Mon", 1), Map.entry("Tue", 1)),
                        all -> true),
                ENOUGH);
        assertThat(answer.groups()).hasSize(2);
        assertThat(answer.left()).containsExactly("Carys");
        assertThat(answer.proved()).isTrue();
    }

    @Test
    void whoever_has_but_one_date_has_it_before_somebody_with_two() {
        Answer<String, String> answer = TeamSplit.of(
                new Question<>(
                        List.of("Asha", "Ben"),
                        List.of("Mon", "Tue"),
                        date -> 1,
                        (who, when) -> who.equals("Asha") || when.equals("Mon"),
                        groups -> true),
                ENOUGH);
        assertThat(answer.groups()).isEqualTo(Map.of("Mon", Set.of("Ben"), "Tue", Set.of("Asha")));
    }

    @Test
    void when_the_tries_are_used_up_it_says_so_and_what_it_has_is_allowed() {
        List<String> many = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            many.add("person " + at);
        }
        Answer<String, String> answer = TeamSplit.of(
                question(
                        many,
                        inOrder(Map.entry("Mon", 12), Map.entry("Tue", 12)),
                        groups -> groups.values().stream().allMatch(group -> group.size() <= 3)),
                40);
        assertThat(answer.proved()).isFalse();
        assertThat(answer.tries()).isEqualTo(40);
        assertThat(answer.groups().values()).allMatch(group -> group.size() <= 3);
    }

    @Property(tries = 300)
    void as_many_go_as_by_trying_everything_each_once_and_never_more_than_there_are_places(@ForAll long seed) {
        Case drawn = new Case(new Random(seed));
        Answer<Integer, Integer> answer = TeamSplit.of(drawn.question(), ENOUGH);
        assertThat(drawn.allows(answer.groups())).isTrue();
        Set<Integer> placed = new HashSet<>();
        answer.groups().forEach((date, group) -> {
            assertThat(group.size()).isLessThanOrEqualTo(drawn.places[date]);
            group.forEach(person -> assertThat(placed.add(person)).isTrue());
        });
        assertThat(placed.size() + answer.left().size()).isEqualTo(drawn.people);
        assertThat(answer.proved()).isTrue();
        assertThat(placed).hasSize(drawn.mostByTryingEverything(0, new LinkedHashMap<>()));
    }

    @Property(tries = 100)
    void the_same_question_has_the_same_answer(@ForAll long seed) {
        assertThat(TeamSplit.of(new Case(new Random(seed)).question(), 50))
                .isEqualTo(TeamSplit.of(new Case(new Random(seed)).question(), 50));
    }

    @SafeVarargs
    private static Map<String, Integer> inOrder(Map.Entry<String, Integer>... dates) {
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> date : dates) {
            all.put(date.getKey(), date.getValue());
        }
        return all;
    }

    /** Up to five people and three dates; who weighs more is missed more, and a date bears only so much. */
    private static final class Case {

        private final int people;
        private final int[] weights;
        private final int[] places;
        private final int[] bears;
        private final boolean twoShareADay;

        private Case(Random random) {
            people = random.nextInt(6);
            weights = random.ints(people, 1, 5).toArray();
            int dates = 1 + random.nextInt(3);
            places = random.ints(dates, 0, 4).toArray();
            bears = random.ints(dates, 0, 8).toArray();
            twoShareADay = random.nextBoolean();
        }

        private Question<Integer, Integer> question() {
            return new Question<>(
                    upTo(people), upTo(places.length), date -> places[date], (who, when) -> true, this::allows);
        }

        private static List<Integer> upTo(int end) {
            return java.util.stream.IntStream.range(0, end).boxed().toList();
        }

        private int weight(Map<Integer, Set<Integer>> groups, int date) {
            return groups.getOrDefault(date, Set.of()).stream()
                    .mapToInt(person -> weights[person])
                    .sum();
        }

        private boolean allows(Map<Integer, Set<Integer>> groups) {
            for (int date = 0; date < places.length; date++) {
                int away = weight(groups, date) + (twoShareADay && date < 2 ? weight(groups, 1 - date) : 0);
                if (weight(groups, date) > 0 && away > bears[date]) {
                    return false;
                }
            }
            return true;
        }

        private int mostByTryingEverything(int at, Map<Integer, Set<Integer>> groups) {
            if (at == people) {
                boolean fits = groups.entrySet().stream()
                        .allMatch(group -> group.getValue().size() <= places[group.getKey()]);
                return fits && allows(groups)
                        ? groups.values().stream().mapToInt(Set::size).sum()
                        : -1;
            }
            int most = mostByTryingEverything(at + 1, groups);
            for (int date = 0; date < places.length; date++) {
                groups.computeIfAbsent(date, first -> new LinkedHashSet<>()).add(at);
                most = Math.max(most, mostByTryingEverything(at + 1, groups));
                groups.getOrDefault(date, new HashSet<>()).remove(at);
            }
            return most;
        }
    }
}

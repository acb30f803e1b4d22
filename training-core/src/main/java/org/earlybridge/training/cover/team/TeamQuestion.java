package org.earlybridge.training.cover.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.cover.AwayAlready.Away;
import org.earlybridge.training.cover.KnownDays;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.workforce.PersonId;

/** Asks the engine about combinations of groups. What was asked once is remembered. */
final class TeamQuestion {

    private final KnownDays days;
    private final List<PersonId> people;
    private final List<TeamDate> dates;
    private final Map<Asked, Release> known = new HashMap<>();

    /** A group at a date, and who else is away on its days. */
    private record Asked(TeamDate date, Set<PersonId> going, Map<TeamDate, Set<PersonId>> besides) {}

    TeamQuestion(KnownDays days, List<PersonId> people, List<TeamDate> dates) {
        this.days = days;
        this.people = people;
        this.dates = dates;
    }

    TeamPlan answered(int tries) {
        TeamSplit.Answer<PersonId, TeamDate> split = TeamSplit.of(
                new TeamSplit.Question<>(people, dates, TeamDate::places, this::isFree, this::isLawful), tries);
        List<TeamPlan.Group> groups = new ArrayList<>();
        split.groups().forEach((date, going) -> {
            Release release = release(date, split.groups());
            groups.add(new TeamPlan.Group(date.id(), List.copyOf(going), release.colour(), release.sentence()));
        });
        return new TeamPlan(
                groups,
                split.left().stream()
                        .map(person -> new TeamPlan.Left(person, why(person, split.groups())))
                        .toList(),
                split.tries(),
                split.proved());
    }

    private boolean isFree(PersonId person, TeamDate date) {
        return !days.isAwayDuring(person, date.meetings());
    }

    /** Every group, with the others away as well; nobody is left out of a day because she goes to another date of it. */
    private boolean isLawful(Map<TeamDate, Set<PersonId>> groups) {
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .allMatch(group -> release(group.getKey(), groups).colour() != Colour.RED);
    }

    private Release release(TeamDate date, Map<TeamDate, Set<PersonId>> groups) {
        Map<TeamDate, Set<PersonId>> besides = new HashMap<>();
        groups.forEach((other, group) -> {
            if (!other.equals(date) && !group.isEmpty() && other.sharesADayWith(date)) {
                besides.put(other, Set.copyOf(group));
            }
        });
        Set<PersonId> going = Set.copyOf(groups.getOrDefault(date, Set.of()));
        return known.computeIfAbsent(
                new Asked(date, going, besides), asked -> days.release(inOrder(going), date.meetings(), away(besides)));
    }

    private List<PersonId> inOrder(Collection<PersonId> going) {
        return people.stream().filter(going::contains).toList();
    }

    private static List<Away> away(Map<TeamDate, Set<PersonId>> besides) {
        List<Away> away = new ArrayList<>();
        besides.forEach((date, group) ->
                group.forEach(person -> date.meetings().forEach(meeting -> away.add(new Away(person, meeting)))));
        return away;
    }

    /** The first thing that stands in the way, on the date that is nearest to being possible. */
    private String why(PersonId person, Map<TeamDate, Set<PersonId>> groups) {
        List<TeamDate> free =
                dates.stream().filter(date -> isFree(person, date)).toList();
        if (free.isEmpty()) {
            return "Has another place at the time of every date.";
        }
        List<TeamDate> alone = free.stream()
                .filter(date -> release(date, Map.of(date, Set.of(person))).colour() != Colour.RED)
                .toList();
        if (alone.isEmpty()) {
            TeamDate first = free.get(0);
            return release(first, Map.of(first, Set.of(person))).sentence();
        }
        boolean full = alone.stream()
                .allMatch(date -> groups.getOrDefault(date, Set.of()).size() >= date.places());
        return full
                ? "The dates on which she can be spared have no place left."
                : "Can be spared alone, but not while colleagues who have a date here are away too.";
    }
}

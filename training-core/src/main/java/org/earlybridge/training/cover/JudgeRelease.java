package org.earlybridge.training.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.PartyRelease.Member;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.cover.verdict.CoverCheck;
import org.earlybridge.training.cover.verdict.Wording;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/**
 * Asks the engine about each day of a release. It joins its caller's transaction and does not ask who is calling: use cases
 * that have done so call it, and whoever only wants to know goes through {@link CheckRelease}.
 */
@ApplicationScoped
public class JudgeRelease {

    private static final String NO_BREAKS =
            "Breaks are not in this check: this rota leaves no time for them even with everybody there.";

    private static final int MOST_INSTEAD = 2;
    private static final boolean FIXES = true;
    private static final boolean NO_FIXES = false;

    @Inject
    private ReadSituation readSituation;

    protected JudgeRelease() {}

    JudgeRelease(ReadSituation readSituation) {
        this.readSituation = readSituation;
    }

    /** Several people of one setting are judged together: all of them are away at once. */
    public Release of(Provider setting, Collection<PersonId> goers, List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return Release.of("", List.of());
        }
        return judge(readSituation.of(setting, meetings), Party.of(goers), meetings, FIXES);
    }

    /** Each of several choices by itself, without fixes, with no more statements than for one. */
    public <K> Map<K, Release> each(Provider setting, Party party, Map<K, List<Meeting>> choices) {
        List<Meeting> all = choices.values().stream().flatMap(List::stream).toList();
        Map<K, Release> releases = new LinkedHashMap<>();
        if (all.isEmpty()) {
            choices.forEach((choice, none) -> releases.put(choice, Release.of("", List.of())));
            return releases;
        }
        Situation situation = readSituation.of(setting, all);
        choices.forEach((choice, meetings) -> releases.put(choice, judge(situation, party, meetings, NO_FIXES)));
        return releases;
    }

    /** One day with somebody more who comes as cover, each of several by herself, without fixes, in one reading. */
    public <K> Map<K, Release> withCover(Provider setting, Party party, List<Meeting> day, Map<K, Stint> choices) {
        Map<K, Release> releases = new LinkedHashMap<>();
        if (!choices.isEmpty()) {
            Situation situation = readSituation.of(setting, day, choices.values());
            choices.forEach((choice, stint) -> releases.put(choice, judge(situation.and(stint), party, day, NO_FIXES)));
        }
        return releases;
    }

    /** In training then, or lent to another setting. */
    public boolean isAway(Provider setting, PersonId person, Meeting meeting) {
        return readSituation.of(setting, List.of(meeting)).isAwayDuring(person, List.of(meeting));
    }

    /**
     * The days from first to last as they stand, with whoever has a place already out of the rota and nobody else asked
     * about. Empty where no rooms or no rota are known: then nothing is promised.
     */
    public List<ReleaseDay> asItStands(Provider setting, LocalDate first, LocalDate last) {
        Situation situation = readSituation.of(setting, first, last, List.of());
        if (!situation.isKnown()) {
            return List.of();
        }
        Wording wording = wordingOf(situation);
        return first.datesUntil(last.plusDays(1))
                .map(day -> judge(situation, situation.on(day, Party.of(List.of()), List.of()), "", wording, NO_FIXES))
                .toList();
    }

    /** All of them at once, and because of whom it is red; with fixes only where somebody will read them. */
    public PartyRelease party(Provider setting, Party party, List<Meeting> meetings, boolean withFixes) {
        Situation situation = readSituation.of(setting, meetings);
        Release together = judge(situation, party, meetings, withFixes);
        List<PersonId> going = party.going();
        Map<PersonId, Release> others = new LinkedHashMap<>();
        if (together.colour() == Colour.RED && going.size() > 1) {
            going.forEach(person -> others.put(person, judge(situation, party.without(person), meetings, NO_FIXES)));
        }
        others.values().removeIf(rest -> rest.colour() == Colour.RED);
        Wording wording = wordingOf(situation);
        return new PartyRelease(
                together,
                going.stream()
                        .map(person -> member(person, nameOf(person, wording), together, others))
                        .toList());
    }

    /** Which of these could go instead of one of them, so that nothing is red; the first so many who are not away anyway. */
    public Map<PersonId, Colour> instead(
            Provider setting, Party party, PersonId stays, Collection<PersonId> choice, List<Meeting> meetings) {
        Situation situation = readSituation.of(setting, meetings);
        Map<PersonId, Colour> found = new LinkedHashMap<>();
        List<PersonId> free = choice.stream()
                .filter(other -> !situation.isAwayDuring(other, meetings))
                .toList();
        for (PersonId other : free) {
            Release release = judge(situation, party.with(other, stays), meetings, NO_FIXES);
            if (release.colour() != Colour.RED) {
                found.put(other, release.colour());
            }
            if (found.size() == MOST_INSTEAD) {
                return found;
            }
        }
        return found;
    }

    /** For many questions about the same days: read once, asked often. */
    public KnownDays known(Provider setting, Collection<Meeting> meetings) {
        return new KnownDays(readSituation.of(setting, meetings));
    }

    static Release withoutFixes(Situation situation, Party party, List<Meeting> meetings) {
        return judge(situation, party, meetings, NO_FIXES);
    }

    /** @param mended by whose staying the others can go, and what then is said about them */
    private static Member member(PersonId person, String name, Release together, Map<PersonId, Release> mended) {
        Optional<Release> others = Optional.ofNullable(mended.get(person));
        Release said = mended.isEmpty() || others.isPresent()
                ? together
                : mended.values().iterator().next();
        return new Member(person, name, said.colour(), said.sentence(), others.map(Release::colour));
    }

    private static Release judge(Situation situation, Party party, List<Meeting> meetings, boolean withFixes) {
        if (!situation.isKnown()) {
            return Release.unknown(situation.setting().name());
        }
        Wording wording = wordingOf(situation);
        String who = listed(party.going().stream()
                .map(person -> nameOf(person, wording))
                .sorted()
                .toList());
        List<ReleaseDay> days = meetings.stream()
                .map(Meeting::day)
                .distinct()
                .sorted()
                .map(day -> judge(situation, situation.on(day, party, meetings), who, wording, withFixes))
                .toList();
        return Release.of(who, days);
    }

    private static ReleaseDay judge(
            Situation situation, StaffedDay asked, String who, Wording wording, boolean withFixes) {
        boolean impossible = leavesNoBreaks(asked.withNobodyAway());
        StaffedDay checked = impossible ? asked.withEach(adult -> adult.withoutBreak()) : asked;
        CoverCheck check = new CoverCheck(RuleBook.current(), wording, situation.verified());
        return new ReleaseDay(
                asked.date(),
                who,
                situation.isOpenOn(asked.date()),
                withFixes ? check.of(checked) : check.withoutFixes(checked),
                wording,
                impossible ? Optional.of(NO_BREAKS) : Optional.empty());
    }

    /** Asha, Ben and Carys */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String nameOf(PersonId person, Wording wording) {
        return wording.adult(String.valueOf(person.value()));
    }

    /** Many rotas do not plan who stands in at breaks; that is not the course's doing, and is said instead. */
    private static boolean leavesNoBreaks(StaffedDay day) {
        return CoverCheck.plain().withoutFixes(day).broken().stream()
                .map(said -> said.finding().measure().asked())
                .anyMatch(asked -> asked == Asked.BREAK || asked == Asked.BREAK_MINUTES);
    }

    /** Given names, unless two share one. */
    private static Wording wordingOf(Situation situation) {
        Map<String, Long> howMany = situation.people().values().stream()
                .collect(Collectors.groupingBy(Person::givenName, Collectors.counting()));
        Map<String, String> people = new HashMap<>();
        situation.people().forEach((id, person) -> {
            boolean only = howMany.getOrDefault(person.givenName(), 0L) == 1;
            people.put(String.valueOf(id.value()), only ? person.givenName() : person.name());
        });
        Map<String, String> rooms = situation.rooms().stream()
                .collect(Collectors.toMap(room -> String.valueOf(room.id().value()), Room::name));
        return new SpokenWording(people, rooms);
    }
}

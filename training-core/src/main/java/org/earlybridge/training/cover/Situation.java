package org.earlybridge.training.cover;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.calendar.Term;
import org.earlybridge.training.cover.AwayAlready.Away;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.Move;
import org.earlybridge.training.cover.day.Outing;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.rulebook.VerifiedRules;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.setting.Closure;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentId;
import org.earlybridge.training.workforce.EmploymentRole;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** All that is known of one setting over some days, read once; any of these days can then be made of it. */
record Situation(
        Provider setting,
        List<Room> rooms,
        List<BookedChildren> children,
        List<Shift> shifts,
        List<RoomMeal> meals,
        List<PlannedOuting> outings,
        Map<EmploymentId, Employment> employments,
        Map<PersonId, Person> people,
        Map<PersonId, Papers> papers,
        List<Closure> closures,
        List<Term> terms,
        List<Away> away,
        Stints stints,
        Map<VenueId, Integer> minutes,
        VerifiedRules verified) {

    /** By its own calendar; a day without children in the rota is open all the same. */
    boolean isOpenOn(LocalDate day) {
        boolean closed = closures.stream().anyMatch(closure -> closure.includes(day));
        boolean outOfTerm = setting.isTermTimeOnly() && terms.stream().noneMatch(term -> term.includes(day));
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !closed && !outOfTerm && !(weekend && children.stream().noneMatch(group -> group.areThereOn(day)));
    }

    /** Whether there is anything to measure. */
    boolean isKnown() {
        return !rooms.isEmpty() && !shifts.isEmpty();
    }

    /** Known to be in training, or lent, on one of these days at an overlapping time. */
    boolean isAwayDuring(PersonId person, List<Meeting> meetings) {
        return away.stream()
                        .filter(one -> one.person().equals(person))
                        .anyMatch(one -> meetings.stream().anyMatch(one.meeting()::overlaps))
                || meetings.stream()
                        .anyMatch(meeting -> Stint.spansOf(stints.leaving(), person, meeting.day()).stream()
                                .anyMatch(Span.of(meeting.starts(), meeting.ends())::overlaps));
    }

    boolean isPaidForOneChild(PersonId person) {
        return employments.values().stream()
                .anyMatch(work -> work.isOneToOne() && work.person().equals(person));
    }

    /** As if somebody more came as cover; what is known of her was read with the rest. */
    Situation and(Stint more) {
        return new Situation(
                setting,
                rooms,
                children,
                shifts,
                meals,
                outings,
                employments,
                people,
                papers,
                closures,
                terms,
                away,
                stints.and(more),
                minutes,
                verified);
    }

    /** With more people who are away, as if they had their places already. */
    Situation with(List<Away> more) {
        return new Situation(
                setting,
                rooms,
                children,
                shifts,
                meals,
                outings,
                employments,
                people,
                papers,
                closures,
                terms,
                Stream.concat(away.stream(), more.stream()).toList(),
                stints,
                minutes,
                verified);
    }

    /** The day with these people in these meetings; others who have a place already are out of the rota. */
    StaffedDay on(LocalDate day, Party party, List<Meeting> meetings) {
        boolean open = isOpenOn(day);
        List<Move> moves = new ArrayList<>();
        List<Adult> adults = open ? adultsOn(day, awayBeside(party, meetings), moves) : List.of();
        List<Absence> absences = new ArrayList<>();
        for (Adult adult : adults) {
            if (party.going().contains(personOf(adult.id()))) {
                meetings.stream()
                        .filter(meeting -> meeting.day().equals(day))
                        .map(meeting -> absence(adult.id(), meeting))
                        .forEach(absences::add);
            }
        }
        return new StaffedDay(day, premises(), roomsOn(day, open), adults, absences, outingsOn(day, adults), moves);
    }

    /** Whoever has two shifts is out at both of them. */
    private List<Outing> outingsOn(LocalDate day, List<Adult> adults) {
        return outings.stream()
                .map(PlannedOuting::plan)
                .filter(plan -> plan.day().equals(day) && !adults.isEmpty())
                .map(plan -> new Outing(
                        plan.children().stream()
                                .map(party -> new Outing.Party(
                                        Optional.of(String.valueOf(party.room().value())), party.born(), party.count()))
                                .toList(),
                        adults.stream()
                                .map(Adult::id)
                                .filter(id -> goes(plan, personOf(id)))
                                .toList(),
                        Span.of(plan.from(), plan.to())))
                .toList();
    }

    private boolean goes(PlannedOuting.Plan plan, PersonId person) {
        return plan.adults().stream()
                .flatMap(one -> Stream.ofNullable(employments.get(one)))
                .anyMatch(work -> work.person().equals(person));
    }

    /** A second shift of the same day has a sign behind the number. */
    static PersonId personOf(String adult) {
        int sign = adult.indexOf('/');
        return new PersonId(Long.parseLong(sign < 0 ? adult : adult.substring(0, sign)));
    }

    private Premises premises() {
        return new Premises(
                setting.kind(),
                Span.of(setting.opens(), setting.closes()),
                setting.mixedAges(),
                setting.minAdults(),
                Premises.LevelTests.AGE_GROUP);
    }

    private List<RoomDay> roomsOn(LocalDate day, boolean open) {
        return rooms.stream()
                .map(room -> new RoomDay(
                        String.valueOf(room.id().value()),
                        children.stream()
                                .filter(group -> open && group.room().equals(room.id()) && group.areThereOn(day))
                                .filter(group -> !group.born().isAfter(day))
                                .map(group -> new Children(
                                        group.born(),
                                        group.count(),
                                        Span.of(group.arrives(), group.leaves()),
                                        group.children().beside()))
                                .toList(),
                        open ? mealsIn(room.id(), day) : List.of()))
                .toList();
    }

    private List<Span> mealsIn(RoomId room, LocalDate day) {
        return meals.stream()
                .filter(meal -> meal.room().equals(room) && meal.meal().weekday() == day.getDayOfWeek())
                .map(meal -> Span.of(meal.meal().from(), meal.meal().to()))
                .toList();
    }

    /** What is asked about is not known already: of the party itself its own meetings are left out. */
    private List<Away> awayBeside(Party party, List<Meeting> meetings) {
        return away.stream()
                .filter(one -> !(party.concerns(one.person()) && meetings.contains(one.meeting())))
                .toList();
    }

    private List<Adult> adultsOn(LocalDate day, List<Away> gone, List<Move> moves) {
        List<Adult> adults = new ArrayList<>();
        for (Map.Entry<EmploymentId, List<Shift>> one : shiftsOn(day).entrySet()) {
            Employment work = employments.get(one.getKey());
            if (work != null && work.runsOn(day)) {
                List<Span> elsewhere = new ArrayList<>(Stint.spansOf(stints.leaving(), work.person(), day));
                elsewhere.addAll(awayOn(day, work.person(), gone));
                for (WholeShift whole : WholeShift.of(one.getValue())) {
                    for (Span there : whole.there().without(elsewhere)) {
                        String id = idFor(work.person(), adults);
                        adults.add(adult(work, whole, there, id, day));
                        moves.addAll(whole.moves(id, there));
                    }
                }
            }
        }
        stints.coming().stream()
                .filter(stint -> stint.day().equals(day))
                .forEach(stint -> adults.add(cover(stint, idFor(stint.person(), adults), day)));
        return adults;
    }

    private Map<EmploymentId, List<Shift>> shiftsOn(LocalDate day) {
        return shifts.stream()
                .filter(shift -> shift.isOn(day))
                .collect(Collectors.groupingBy(Shift::employment, LinkedHashMap::new, Collectors.toList()));
    }

    private Adult cover(Stint stint, String id, LocalDate day) {
        Optional<LocalDate> born =
                Optional.ofNullable(people.get(stint.person())).flatMap(Person::born);
        return papers.getOrDefault(stint.person(), Papers.NONE).putOn(bare(stint, id, born), day);
    }

    /** A float, who may stand in any one room at a time. She is new here: nothing is known of when she began. */
    static Adult bare(Stint stint, String id, Optional<LocalDate> born) {
        return new Adult(
                id,
                Optional.empty(),
                stint.there(),
                born,
                Optional.empty(),
                EmploymentRole.COVER,
                Optional.empty(),
                Optional.empty(),
                stint.traits(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static String idFor(PersonId person, List<Adult> before) {
        long shifts = before.stream()
                .filter(adult -> personOf(adult.id()).equals(person))
                .count();
        return person.value() + (shifts == 0 ? "" : "/" + (shifts + 1));
    }

    private List<Span> awayOn(LocalDate day, PersonId person, List<Away> gone) {
        return gone.stream()
                .filter(one ->
                        one.person().equals(person) && one.meeting().day().equals(day))
                .flatMap(one -> absence("", one.meeting()).away().stream())
                .toList();
    }

    private Absence absence(String adult, Meeting meeting) {
        int travel =
                meeting.venue().map(venue -> minutes.getOrDefault(venue, 0)).orElse(0);
        return new Absence(adult, List.of(Span.of(meeting.starts(), meeting.ends())), meeting.isOnline(), travel, 0);
    }

    private Adult adult(Employment work, WholeShift shift, Span there, String id, LocalDate day) {
        Optional<Person> person = Optional.ofNullable(people.get(work.person()));
        Adult bare = new Adult(
                id,
                shift.room().map(room -> String.valueOf(room.value())),
                there,
                person.flatMap(Person::born),
                Optional.of(work.started()),
                work.role(),
                Optional.empty(),
                Optional.empty(),
                traits(work),
                work.studyingLevel(),
                OptionalInt.of(shift.breakMinutes()),
                OptionalInt.empty());
        return papers.getOrDefault(work.person(), Papers.NONE).putOn(bare, day);
    }

    private static Set<Trait> traits(Employment work) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, work.isManager(), Trait.MANAGER);
        add(traits, work.isDeputy(), Trait.DEPUTY);
        add(traits, work.isSafeguardingLead(), Trait.SAFEGUARDING_LEAD);
        add(traits, work.isBabyExperienced(), Trait.BABY_EXPERIENCED);
        add(traits, work.isSchoolTeacher(), Trait.SCHOOL_TEACHER);
        add(traits, work.isLongTermPlacement(), Trait.LONG_TERM_PLACEMENT);
        add(traits, work.isOneToOne(), Trait.ONE_TO_ONE);
        add(traits, work.isCompetent(), Trait.COMPETENT);
        add(traits, work.isChecked(), Trait.CHECKED);
        add(traits, work.isSoleChargeAgreed(), Trait.PARENTAL_PERMISSION);
        return traits;
    }

    private static void add(Set<Trait> traits, boolean holds, Trait trait) {
        if (holds) {
            traits.add(trait);
        }
    }
}

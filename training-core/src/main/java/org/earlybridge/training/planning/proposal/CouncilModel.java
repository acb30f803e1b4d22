package org.earlybridge.training.planning.proposal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earlybridge.training.calendar.Term;
import org.earlybridge.training.cover.BookedChildren;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.Shift;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Span;
import org.earlybridge.training.setting.Closure;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentRole;
import org.earlybridge.training.workforce.Qualification;
import org.earlybridge.training.workforce.RequirementCode;

/**
 * A council's settings as an instance to plan with: the weekly pattern of the first week, ages as they are on its days, and
 * whole quarters of an hour. Whoever does not count towards ratios is never missed.
 */
final class CouncilModel {

    private static final RequirementCode FIRST_AID = new RequirementCode("PFA-FULL");
    private static final int MINUTES = 15;
    private static final int SCHOOL_AGE = 5;
    private static final int MOST_TRAVEL = 60;
    private static final int SOLE_SLOTS = 8;

    private final CouncilFacts facts;
    private final DateWish wish;
    private final List<Closure> closures;
    private final List<Term> terms;
    private final Map<Provider, Map<VenueId, Integer>> travel;

    CouncilModel(
            CouncilFacts facts,
            DateWish wish,
            List<Closure> closures,
            List<Term> terms,
            Map<Provider, Map<VenueId, Integer>> travel) {
        this.facts = facts;
        this.wish = wish;
        this.closures = closures;
        this.terms = terms;
        this.travel = travel;
    }

    static String idOf(Employment work) {
        return "e" + work.id().value();
    }

    Instance with(List<Candidate> candidates, List<Instance.Demand> demands, Map<VenueId, Integer> capacities) {
        return new Instance(
                "dates for " + wish.course().code(),
                OptionalLong.empty(),
                wish.first(),
                wish.first().getDayOfWeek().getValue() - 1,
                wish.days(),
                List.of(),
                new Instance.Weights(1, 0, 0, 0, MOST_TRAVEL, 0, SOLE_SLOTS),
                facts.settings().stream().map(this::setting).toList(),
                facts.settings().stream().flatMap(this::team).toList(),
                List.of(course()),
                capacities.entrySet().stream()
                        .map(venue -> new Instance.Venue("v" + venue.getKey().value(), "", venue.getValue()))
                        .toList(),
                trainers(candidates),
                IntStream.range(0, candidates.size())
                        .mapToObj(at -> offering(at, candidates.get(at)))
                        .toList(),
                List.of(),
                demands);
    }

    private Instance.Course course() {
        return new Instance.Course(
                "c", "course", false, wish.shape().sessions(), 0, wish.shape().places(), 1);
    }

    private static List<Instance.Trainer> trainers(List<Candidate> candidates) {
        return candidates.stream()
                .map(one -> "t" + one.trainer().value())
                .distinct()
                .map(id -> new Instance.Trainer(id, List.of("c"), everyDay(), List.of()))
                .toList();
    }

    private static List<Span> everyDay() {
        return IntStream.range(0, Instance.WEEKDAYS)
                .mapToObj(weekday -> Span.weekly(weekday, 0, Instance.SLOTS))
                .toList();
    }

    private Instance.Offering offering(int at, Candidate candidate) {
        return new Instance.Offering(
                "o" + at,
                "c",
                candidate.venue().isPresent() ? Instance.Mode.IN_PERSON : Instance.Mode.ONLINE,
                candidate.venue().map(venue -> "v" + venue.value()),
                "t" + candidate.trainer().value(),
                candidate.slots().stream()
                        .map(slot ->
                                Span.dated(wish.dayOf(slot.day()), floorSlot(slot.starts()), ceilSlot(slot.ends())))
                        .toList(),
                0);
    }

    private Instance.Setting setting(Provider setting) {
        List<Instance.Room> rooms = facts.roomsOf(setting.id()).stream()
                .map(room -> new Instance.Room(roomId(room), profile(room)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (rooms.isEmpty()) {
            rooms.add(new Instance.Room("none" + setting.id().value(), List.of()));
        }
        Map<String, Integer> ways = new HashMap<>();
        travel.getOrDefault(setting, Map.of()).forEach((venue, minutes) -> ways.put("v" + venue.value(), minutes));
        return new Instance.Setting(
                "s" + setting.id().value(),
                setting.kind().isChildminder() ? Instance.SettingType.CM : Instance.SettingType.NURSERY,
                "",
                floorSlot(setting.opens()),
                ceilSlot(setting.closes()),
                closedDays(setting),
                setting.kind().isChildminder() ? rooms.subList(0, 1) : rooms,
                ways);
    }

    private List<Integer> closedDays(Provider setting) {
        return wish.first()
                .datesUntil(wish.last().plusDays(1))
                .filter(day -> isShut(setting, day))
                .map(wish::dayOf)
                .toList();
    }

    private boolean isShut(Provider setting, LocalDate day) {
        boolean holiday = setting.isTermTimeOnly() && terms.stream().noneMatch(term -> term.includes(day));
        return holiday || closures.stream().anyMatch(closure -> closure.includes(day) && isOf(closure, setting));
    }

    private static boolean isOf(Closure closure, Provider setting) {
        return closure.setting().map(setting.id()::equals).orElse(true);
    }

    private static String roomId(Room room) {
        return "r" + room.id().value();
    }

    private List<Instance.Profile> profile(Room room) {
        List<Instance.Profile> profile = new ArrayList<>();
        for (int at = 0; at < Math.min(Instance.WEEKDAYS, wish.days()); at++) {
            LocalDate day = wish.first().plusDays(at);
            for (BookedChildren children : facts.childrenIn(room.id())) {
                int years = Period.between(children.born(), day).getYears();
                if (children.areThereOn(day) && years < SCHOOL_AGE) {
                    profile.add(new Instance.Profile(
                            day.getDayOfWeek().getValue() - 1,
                            floorSlot(children.arrives()),
                            ceilSlot(children.leaves()),
                            years < 2 ? children.count() : 0,
                            years == 2 ? children.count() : 0,
                            years > 2 ? children.count() : 0));
                }
            }
        }
        return profile;
    }

    private Stream<Instance.Staff> team(Provider setting) {
        return facts.teamOf(setting.id()).stream().map(work -> person(setting, work));
    }

    private Instance.Staff person(Provider setting, Employment work) {
        List<Shift> shifts = facts.shiftsOf(work.id());
        int level = level(work);
        return new Instance.Staff(
                idOf(work),
                "s" + setting.id().value(),
                homeRoom(setting, shifts),
                role(setting, work),
                level,
                level == 6,
                holdsFirstAid(work),
                counts(work) ? spans(shifts) : List.of(),
                List.of(),
                List.of());
    }

    private Optional<String> homeRoom(Provider setting, List<Shift> shifts) {
        if (setting.kind().isChildminder()) {
            return facts.roomsOf(setting.id()).stream().findFirst().map(CouncilModel::roomId);
        }
        Map<String, Long> rooms = shifts.stream()
                .flatMap(shift -> shift.room().stream())
                .collect(Collectors.groupingBy(room -> "r" + room.value(), Collectors.counting()));
        return rooms.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Instance.StaffRole role(Provider setting, Employment work) {
        if (!setting.kind().isChildminder()) {
            return Instance.StaffRole.STAFF;
        }
        boolean registered = work.role() == EmploymentRole.CHILDMINDER || work.role() == EmploymentRole.CO_CHILDMINDER;
        return registered ? Instance.StaffRole.CHILDMINDER : Instance.StaffRole.ASSISTANT;
    }

    private static boolean counts(Employment work) {
        boolean placement = work.role() == EmploymentRole.STUDENT && !work.isLongTermPlacement();
        return work.isCompetent() && work.isChecked() && !placement;
    }

    private int level(Employment work) {
        return facts.qualificationsOf(work.person()).stream()
                .mapToInt(CouncilModel::level)
                .max()
                .orElse(0);
    }

    private static int level(Qualification held) {
        if (held.isLevel6Approved()) {
            return 6;
        }
        return Math.min(3, held.level());
    }

    private boolean holdsFirstAid(Employment work) {
        return facts.certificatesOf(work.person()).stream()
                .anyMatch(paper -> paper.proves().equals(FIRST_AID) && paper.isValidOn(wish.last()));
    }

    private List<Span> spans(List<Shift> shifts) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < Math.min(Instance.WEEKDAYS, wish.days()); at++) {
            LocalDate day = wish.first().plusDays(at);
            for (Shift shift : shifts) {
                int from = ceilSlot(shift.starts());
                int to = floorSlot(shift.ends());
                if (shift.isOn(day) && from < to) {
                    spans.add(Span.weekly(day.getDayOfWeek().getValue() - 1, from, to));
                }
            }
        }
        spans.sort(Comparator.comparingInt(span -> span.wd().orElseThrow()));
        return spans;
    }

    private static int floorSlot(LocalTime time) {
        return time.toSecondOfDay() / 60 / MINUTES;
    }

    private static int ceilSlot(LocalTime time) {
        return (time.toSecondOfDay() / 60 + MINUTES - 1) / MINUTES;
    }
}

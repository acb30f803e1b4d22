package org.earlybridge.training.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;

/** A plain head count, room by room and quarter by quarter of an hour, made without any of the product's own rules. */
final class StaffedWeek {

    /** One room of a setting, or one whole building, in one quarter of an hour. */
    record Moment(String where, String kind, int weekday, LocalTime at, List<LocalDate> children, List<Adult> adults) {

        boolean isInTheMorning() {
            return at.equals(LocalTime.of(10, 30));
        }

        /** Out-of-school clubs decide for themselves; level rules are for nurseries and classes. */
        boolean hasLevelRules() {
            return !kind.equals("WRAPAROUND");
        }

        Moment without(Predicate<Adult> away) {
            List<Adult> staying = adults.stream().filter(away.negate()).toList();
            return new Moment(where, kind, weekday, at, children, staying);
        }

        long counted() {
            return adults.stream().filter(Adult::counts).count();
        }

        long firstAiders() {
            return adults.stream().filter(Adult::firstAider).count();
        }

        boolean hasLevel3() {
            return adults.stream().anyMatch(adult -> adult.level() >= 3);
        }

        /** Of as many as are needed, the best; whoever is over and above does no harm. */
        boolean halfOfTheOthersHaveLevel2(LocalDate today) {
            int others = needed(today) - 1;
            long atLevel2 = Math.min(
                    others, adults.stream().filter(adult -> adult.level() >= 2).count() - 1);
            return 2 * atLevel2 >= others;
        }

        /** Grouped: youngest first, each adult has no more than the youngest of her group allows. */
        int needed(LocalDate today) {
            List<LocalDate> youngestFirst = new ArrayList<>(children);
            youngestFirst.sort(Comparator.reverseOrder());
            int groups = 0;
            for (int next = 0; next < youngestFirst.size(); groups++) {
                next += childrenToOne(youngestFirst.get(next), today);
            }
            return groups;
        }

        private int childrenToOne(LocalDate born, LocalDate today) {
            if (born.plusYears(2).isAfter(today)) {
                return 3;
            }
            if (born.plusYears(3).isAfter(today)) {
                return 5;
            }
            boolean teacherLed = adults.stream().anyMatch(Adult::teacher)
                    && adults.stream().filter(adult -> adult.level() >= 3).count() > 1;
            return teacherLed ? 13 : 8;
        }
    }

    private final World world;
    private final Map<Long, Rows.Employment> jobs;
    private final Map<Long, List<Rows.Shift>> shifts;
    private final Map<Long, List<Rows.BookedChildren>> children;
    private final Map<Long, List<Rows.Room>> rooms;
    private final Adult.Staff staff;
    private final List<Moment> inRooms = new ArrayList<>();

    /** With the certificates that are in date on that day. */
    StaffedWeek(World world, LocalDate day) {
        this.world = world;
        this.staff = new Adult.Staff(world, day);
        this.rooms = world.all(Rows.Room.class).stream().collect(groupingBy(Rows.Room::providerId));
        this.jobs = world.all(Rows.Employment.class).stream().collect(toMap(Rows.Employment::id, identity()));
        this.shifts = world.all(Rows.Shift.class).stream()
                .filter(shift -> shift.roomId() != null)
                .collect(groupingBy(Rows.Shift::roomId));
        this.children = world.all(Rows.BookedChildren.class).stream().collect(groupingBy(Rows.BookedChildren::roomId));
    }

    List<Moment> rooms() {
        if (inRooms.isEmpty()) {
            inRooms.addAll(momentsInRooms());
        }
        return inRooms;
    }

    private List<Moment> momentsInRooms() {
        return providers(false)
                .flatMap(setting -> roomsOf(setting).flatMap(room -> moments(setting, List.of(room))))
                .toList();
    }

    List<Moment> buildings() {
        return providers(false)
                .flatMap(setting -> moments(setting, roomsOf(setting).toList()))
                .toList();
    }

    List<Moment> homes() {
        return providers(true)
                .flatMap(home -> moments(home, roomsOf(home).toList()))
                .toList();
    }

    private Stream<Rows.Provider> providers(boolean childminders) {
        return world.all(Rows.Provider.class).stream()
                .filter(provider -> provider.kind().equals("CHILDMINDER") == childminders);
    }

    private Stream<Rows.Room> roomsOf(Rows.Provider provider) {
        return rooms.getOrDefault(provider.id(), List.of()).stream();
    }

    private Stream<Moment> moments(Rows.Provider provider, List<Rows.Room> rooms) {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(weekday -> IntStream.range(0, 96)
                        .mapToObj(quarter ->
                                moment(provider, rooms, weekday, LocalTime.of(quarter / 4, quarter % 4 * 15)))
                        .filter(moment -> !moment.children().isEmpty()));
    }

    private Moment moment(Rows.Provider provider, List<Rows.Room> rooms, int weekday, LocalTime at) {
        List<LocalDate> there = new ArrayList<>();
        List<Adult> adults = new ArrayList<>();
        for (Rows.Room room : rooms) {
            children.getOrDefault(room.id(), List.of()).stream()
                    .filter(group ->
                            group.weekday() == weekday && !at.isBefore(group.arrives()) && at.isBefore(group.leaves()))
                    .forEach(group -> IntStream.range(0, group.headCount()).forEach(child -> there.add(group.born())));
            shifts.getOrDefault(room.id(), List.of()).stream()
                    .filter(shift ->
                            shift.weekday() == weekday && !at.isBefore(shift.starts()) && at.isBefore(shift.ends()))
                    .forEach(shift -> adults.add(adult(shift)));
        }
        String where = provider.name() + rooms.stream().map(Rows.Room::name).toList();
        return new Moment(where, provider.kind(), weekday, at, there, adults);
    }

    private Adult adult(Rows.Shift shift) {
        Rows.Employment job = jobs.get(shift.employmentId());
        if (job == null) {
            throw new IllegalStateException("a shift of nobody: " + shift);
        }
        return staff.working(job);
    }
}

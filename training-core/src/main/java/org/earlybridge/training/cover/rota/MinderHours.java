package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.RoomPlan;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.Shift.Hours;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentRole;

/** A childminder has one room, her home, and is at work whenever she minds somebody: nobody asks her for a rota. */
@ApplicationScoped
class MinderHours {

    private static final RoomPlan HOME = new RoomPlan("Home", 6, 0, 11 * 12);

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private RotaExceptions exceptions;

    @Inject
    private StaffNames staffNames;

    protected MinderHours() {}

    /** Made at her first children. */
    RoomId home(Provider own) {
        Optional<Room> known = rosters.roomsOf(own.id()).stream()
                .filter(room -> room.isOpenOn(ownHouse.today()))
                .findFirst();
        return known.map(Room::id).orElseGet(() -> {
            Room made = new Room(own, HOME, 1);
            rosters.add(made);
            return made.id();
        });
    }

    /** Her own hours reach as far as the children's, from their first day on. */
    void cover(Provider own, Group group) {
        LocalDate first = group.days().first();
        Optional<Employment> her = staffNames.of(own.id(), first).workers().stream()
                .map(StaffNames.Worker::work)
                .filter(work -> work.role() == EmploymentRole.CHILDMINDER)
                .findFirst();
        her.ifPresent(work -> {
            RotaPatterns patterns = new RotaPatterns(rosters, exceptions, own.id(), first);
            group.weekdays().stream().sorted().forEach(weekday -> cover(work, patterns, group, weekday));
            rosters.settle();
        });
    }

    private static void cover(Employment work, RotaPatterns patterns, Group group, DayOfWeek weekday) {
        LocalDate day = group.days().first().with(TemporalAdjusters.nextOrSame(weekday));
        List<Hours> there = patterns.on(new RotaCell(work.id(), day));
        Children children = group.children();
        boolean enough = there.stream()
                .anyMatch(hours -> !hours.starts().isAfter(children.arrives())
                        && !hours.ends().isBefore(children.leaves()));
        if (!enough) {
            patterns.setFrom(work, day, List.of(together(there, children)));
        }
    }

    private static Hours together(List<Hours> there, Children children) {
        LocalTime from = Stream.concat(there.stream().map(Hours::starts), Stream.of(children.arrives()))
                .min(LocalTime::compareTo)
                .orElseThrow();
        LocalTime to = Stream.concat(there.stream().map(Hours::ends), Stream.of(children.leaves()))
                .max(LocalTime::compareTo)
                .orElseThrow();
        return new Hours(from, to, Optional.of(children.room()), 0);
    }
}

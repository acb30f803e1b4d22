package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.RoomPlan;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.Shift;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;

/** A manager adds, changes and closes the rooms of her own setting. A childminder has one room, her home, and no say in it. */
@ApplicationScoped
public class KeepRooms {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_PLACES = 200;
    private static final int OLDEST_MONTHS = 18 * 12;

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    @Inject
    private StaffNames staffNames;

    protected KeepRooms() {}

    /** A name that a closed room had opens that room again. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public Kept add(ProviderId id, RoomPlan plan) {
        Provider own = ownHouse.toChange(id);
        Optional<Room> sameName = named(plan.name(), rosters.roomsOf(own.id()));
        List<Mistake> mistakes = mistakes(plan, sameName.filter(this::isOpen));
        if (!mistakes.isEmpty()) {
            return new Kept.Refused(mistakes);
        }
        put(own, plan);
        return Kept.done();
    }

    /** A new room, or the one of that name as it is to be; a closed one opens again. */
    void put(Provider own, RoomPlan plan) {
        List<Room> rooms = rosters.roomsOf(own.id());
        Optional<Room> known = named(plan.name(), rooms);
        if (known.isEmpty()) {
            int last = rooms.stream().mapToInt(Room::listOrder).max().orElse(0);
            rosters.add(new Room(own, plan, last + 1));
            ownHouse.tell(own, "room added", "", words(plan));
            return;
        }
        Room room = known.get();
        boolean open = isOpen(room);
        String before = open ? words(room.plan()) : "";
        room.reopen();
        room.change(plan);
        ownHouse.tell(own, open ? "room changed" : "room opened again", before, words(plan));
    }

    @Transactional
    @AllowedTo(Role.MANAGER)
    public Kept change(ProviderId id, RoomId which, RoomPlan plan) {
        Provider own = ownHouse.toChange(id);
        Room room = open(own, which);
        List<Mistake> mistakes = mistakes(
                plan,
                named(plan.name(), rosters.roomsOf(own.id()))
                        .filter(other -> !other.id().equals(which)));
        if (!mistakes.isEmpty()) {
            return new Kept.Refused(mistakes);
        }
        String before = words(room.plan());
        room.change(plan);
        ownHouse.tell(own, "room changed", before, words(plan));
        return Kept.done();
    }

    /** Only when nobody is in it from today on; who is, is told. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public Kept close(ProviderId id, RoomId which) {
        Provider own = ownHouse.toChange(id);
        Room room = open(own, which);
        LocalDate today = ownHouse.today();
        String inIt = String.join("; ", inIt(own, room, today));
        if (!inIt.isEmpty()) {
            return Kept.refused("close", room.name() + " cannot be closed yet: " + inIt + ". Move or end them first");
        }
        room.close(today);
        ownHouse.tell(own, "room closed", words(room.plan()), "");
        return Kept.done();
    }

    private List<String> inIt(Provider own, Room room, LocalDate today) {
        List<String> found = new ArrayList<>();
        ChildGroups.of(rosters.childrenAt(own.id(), today, ChildGroups.FOR_EVER)).stream()
                .map(Group.Stored::group)
                .filter(group -> group.children().room().equals(room.id()))
                .forEach(group -> found.add(group.words()));
        String staff = rosters.shiftsAt(own.id(), today, ChildGroups.FOR_EVER).stream()
                .filter(shift -> shift.room().equals(Optional.of(room.id())))
                .map(Shift::employment)
                .distinct()
                .map(staffNames.of(own.id(), today)::name)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!staff.isEmpty()) {
            found.add("on the rota: " + staff);
        }
        return found;
    }

    private Room open(Provider own, RoomId which) {
        return rosters.room(which)
                .filter(room -> room.provider().equals(own.id()) && isOpen(room))
                .orElseThrow(() -> new NotFound("room " + which.value()));
    }

    private boolean isOpen(Room room) {
        return room.isOpenOn(ownHouse.today());
    }

    static Optional<Room> named(String name, List<Room> rooms) {
        return rooms.stream().filter(room -> room.name().equalsIgnoreCase(name)).findFirst();
    }

    static List<Mistake> mistakes(RoomPlan plan, Optional<Room> sameName) {
        List<Mistake> mistakes = new ArrayList<>();
        if (plan.name().isBlank() || plan.name().length() > LONGEST_NAME) {
            mistakes.add(new Mistake("name", "Give the room a name of 1 to " + LONGEST_NAME + " characters"));
        }
        sameName.ifPresent(other -> mistakes.add(new Mistake(
                "name", "There is a room called " + other.name() + " already. Give this one another name")));
        if (plan.capacity() < 1 || plan.capacity() > MOST_PLACES) {
            mistakes.add(new Mistake("capacity", "Children at a time must be a number from 1 to " + MOST_PLACES));
        }
        if (plan.fromMonths() < 0 || plan.fromMonths() > OLDEST_MONTHS) {
            mistakes.add(new Mistake("from", "The youngest age must be from 0 to " + OLDEST_MONTHS + " months"));
        }
        if (plan.toMonths() < plan.fromMonths() || plan.toMonths() > OLDEST_MONTHS) {
            mistakes.add(new Mistake(
                    "to", "The oldest age must not be below the youngest, and at most " + OLDEST_MONTHS + " months"));
        }
        return mistakes;
    }

    static String words(RoomPlan plan) {
        return plan.name() + ", " + plan.capacity() + " children, " + plan.fromMonths() + " to " + plan.toMonths()
                + " months";
    }
}

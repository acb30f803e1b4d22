package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.List;
import org.earlybridge.training.cover.day.Outing;
import org.earlybridge.training.cover.day.Outing.Party;
import org.earlybridge.training.cover.day.RoomDay;

/** The children of all rooms at one minute, from whom outings take theirs. */
final class Crowd {

    /** Some of them, in the room they stand in. */
    private static final class Part {

        private final int room;
        private final Minded minded;
        private int left;

        private Part(int room, Minded minded) {
            this.room = room;
            this.minded = minded;
            this.left = minded.children().count();
        }

        private boolean is(Party party, RoomDay where) {
            return left > 0
                    && minded.children().born().equals(party.born())
                    && party.room().map(where.id()::equals).orElse(true);
        }
    }

    private final List<RoomDay> rooms;
    private final int minute;
    private final List<Part> parts = new ArrayList<>();

    Crowd(List<RoomDay> rooms, List<List<Minded>> minded, int minute) {
        this.rooms = rooms;
        this.minute = minute;
        for (int room = 0; room < rooms.size(); room++) {
            for (Minded children : minded.get(room)) {
                if (children.children().there().holds(minute)) {
                    parts.add(new Part(room, children));
                }
            }
        }
    }

    List<Minded> present() {
        return parts.stream().map(part -> part.minded).toList();
    }

    Group take(Outing outing, String name) {
        Group group = new Group(name, true, false);
        for (Party party : outing.children()) {
            int wanted = party.count();
            for (Part part : parts) {
                if (wanted > 0 && part.is(party, rooms.get(part.room))) {
                    int taken = Math.min(wanted, part.left);
                    part.left -= taken;
                    wanted -= taken;
                    group.add(part.minded, taken);
                }
            }
        }
        return group;
    }

    /** One for each room that still holds somebody. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (int room = 0; room < rooms.size(); room++) {
            RoomDay day = rooms.get(room);
            boolean eats = day.meals().stream().anyMatch(meal -> meal.holds(minute));
            Group group = new Group(day.id(), false, eats);
            for (Part part : parts) {
                if (part.room == room && part.left > 0) {
                    group.add(part.minded, part.left);
                }
            }
            if (group.children() > 0) {
                groups.add(group);
            }
        }
        return groups;
    }
}

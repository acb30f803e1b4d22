package org.earlybridge.training.planning.solve;

import java.util.ArrayList;
import java.util.List;
import org.earlybridge.training.planning.format.Instance;

/** The tested slots of one setting's half-day, and the floats who could stand in. */
final class HalfDay {

    /** More floats than this are left where they are: each one multiplies the ways to place them. */
    private static final int MOST_FLOATS = 5;

    final Site site;
    final int day;
    final int half;
    final List<Stretch> stretches = new ArrayList<>();
    final List<Integer> floats = new ArrayList<>();

    /** @param away when each of the team is away, two masks for each */
    HalfDay(Site site, int day, int half, Instance instance, long[] away) {
        this.site = site;
        this.day = day;
        this.half = half;
        int weekday = instance.weekday(day);
        long[] there = new long[site.team.size()];
        long tested = 0;
        for (int at = 0; at < there.length; at++) {
            long work = site.team.get(at).atWork(day, weekday, half);
            tested |= work & away[at * 2 + half];
            there[at] = work & ~away[at * 2 + half];
        }
        tested &= site.openSlots(half);
        for (int at = 0; at < there.length; at++) {
            if (site.team.get(at).isFloat() && (there[at] & tested) != 0 && floats.size() < MOST_FLOATS) {
                floats.add(at);
            }
        }
        for (long rest = tested; rest != 0; rest &= rest - 1) {
            add(stretch(Long.numberOfTrailingZeros(rest), weekday, there));
        }
    }

    private void add(Stretch next) {
        Stretch before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (before != null && before.isLike(next)) {
            before.grow();
        } else {
            stretches.add(next);
        }
    }

    private Stretch stretch(int bit, int weekday, long[] there) {
        RoomNeed[] needs = new RoomNeed[site.rooms().size()];
        for (int room = 0; room < needs.length; room++) {
            needs[room] = site.need(weekday, room, Mask.slot(bit, half));
        }
        Stretch stretch = new Stretch(needs);
        for (int at = 0; at < there.length; at++) {
            if ((there[at] & 1L << bit) != 0) {
                Worker worker = site.team.get(at);
                if (worker.isFloat()) {
                    stretch.addFloat(worker, floats.indexOf(at));
                } else {
                    stretch.add(worker);
                }
            }
        }
        return stretch;
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    boolean lacksFirstAider() {
        return stretches.stream().anyMatch(Stretch::lacksFirstAider);
    }

    /** Slots in which an assistant is alone, as long as no cover comes. */
    int soleSlots() {
        return stretches.stream()
                .filter(Stretch::lacksChildminder)
                .mapToInt(Stretch::slots)
                .sum();
    }

    /** Rooms that do not hold by themselves. */
    List<Integer> weakRooms() {
        int[] nobody = new int[Stretch.KINDS];
        List<Integer> weak = new ArrayList<>();
        for (int room = 0; room < site.rooms().size(); room++) {
            for (Stretch stretch : stretches) {
                if (!stretch.holds(room, nobody)) {
                    weak.add(room);
                    break;
                }
            }
        }
        return weak;
    }
}

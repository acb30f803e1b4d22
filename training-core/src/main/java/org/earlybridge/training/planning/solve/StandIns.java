package org.earlybridge.training.planning.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.planning.format.Instance.CoverPool;
import org.earlybridge.training.planning.solve.DayCover.Hired;
import org.earlybridge.training.planning.solve.DayCover.Placed;
import org.jspecify.annotations.Nullable;

/** The cheapest way to keep one half-day lawful: floats in weak rooms, and cover for what they leave. */
final class StandIns {

    /** Nobody hires more than this for one room. */
    private static final int MOST_HIRED = 6;

    private final HalfDay halfDay;
    private final Problem problem;
    private final Stock stock;
    private final List<Integer> weak;
    private final int[] roomOfFloat;
    private final int[] used;
    private boolean firstAidersOnly;
    private @Nullable DayCover best;

    StandIns(HalfDay halfDay, Problem problem, Stock stock) {
        this.halfDay = halfDay;
        this.problem = problem;
        this.stock = stock;
        this.weak = halfDay.weakRooms();
        this.roomOfFloat = new int[halfDay.floats.size()];
        this.used = new int[halfDay.site.pools.length];
    }

    /** @param somebody whether cover has to come in any case */
    Optional<DayCover> cheapest(boolean somebody) {
        boolean firstAid = halfDay.lacksFirstAider();
        if (weak.isEmpty() && !firstAid && !somebody) {
            return Optional.of(DayCover.NOBODY);
        }
        best = null;
        firstAidersOnly = false;
        placeFrom(0, firstAid, somebody);
        if (firstAid) {
            firstAidersOnly = true;
            placeFrom(0, true, somebody);
        }
        return Optional.ofNullable(best);
    }

    private void placeFrom(int number, boolean firstAid, boolean somebody) {
        if (number == roomOfFloat.length) {
            cover(firstAid, somebody).filter(this::isBetter).ifPresent(found -> best = found);
            return;
        }
        roomOfFloat[number] = Worker.FLOAT;
        placeFrom(number + 1, firstAid, somebody);
        for (int room : weak) {
            roomOfFloat[number] = room;
            placeFrom(number + 1, firstAid, somebody);
        }
    }

    private boolean isBetter(DayCover found) {
        return best == null
                || found.cost() < best.cost()
                || (found.cost() == best.cost()
                        && found.placed().size() < best.placed().size());
    }

    private Optional<DayCover> cover(boolean firstAid, boolean somebody) {
        Arrays.fill(used, 0);
        List<Hired> hired = new ArrayList<>();
        for (int room : weak) {
            int[] people = new Hiring(room).cheapest();
            if (people == null) {
                return Optional.empty();
            }
            for (int at = 0; at < people.length; at++) {
                hire(hired, at, room, people[at]);
            }
        }
        boolean helped = hired.stream().anyMatch(one -> problem.pool(one.pool()).pfa());
        if ((firstAid && !helped) || (somebody && hired.isEmpty())) {
            int at = cheapestOne(firstAid);
            if (at < 0) {
                return Optional.empty();
            }
            hire(hired, at, 0, 1);
        }
        long cost = hired.stream()
                .mapToLong(one -> (long) problem.pool(one.pool()).costPerHalfDay() * one.count())
                .sum();
        return Optional.of(new DayCover(List.copyOf(hired), placed(), cost));
    }

    private void hire(List<Hired> hired, int at, int room, int count) {
        if (count > 0) {
            used[at] += count;
            hired.add(new Hired(halfDay.site.pools[at], halfDay.half, room, count));
        }
    }

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (int number = 0; number < roomOfFloat.length; number++) {
            if (roomOfFloat[number] != Worker.FLOAT) {
                placed.add(new Placed(halfDay.floats.get(number), halfDay.half, roomOfFloat[number]));
            }
        }
        return placed;
    }

    private int cheapestOne(boolean firstAid) {
        for (int at = 0; at < used.length; at++) {
            if (left(at) > 0 && (!firstAid || pool(at).pfa())) {
                return at;
            }
        }
        return -1;
    }

    private CoverPool pool(int at) {
        return problem.pool(halfDay.site.pools[at]);
    }

    private int left(int at) {
        return stock.left(halfDay.site.pools[at], halfDay.day, halfDay.half) - used[at];
    }

    /** The cheapest people for one room. */
    private final class Hiring {

        private final int room;
        private final List<int[]> floats = new ArrayList<>();
        private final int[] counts = new int[Stretch.KINDS];
        private final int[] people = new int[used.length];
        private int @Nullable [] found;
        private long foundCost = Long.MAX_VALUE;

        Hiring(int room) {
            this.room = room;
            for (Stretch stretch : halfDay.stretches) {
                int[] here = new int[Stretch.KINDS];
                for (int number = 0; number < roomOfFloat.length; number++) {
                    if (roomOfFloat[number] == room && stretch.hasFloat(number)) {
                        Stretch.count(here, 0, halfDay.site.team.get(halfDay.floats.get(number)));
                    }
                }
                floats.add(here);
            }
        }

        int @Nullable [] cheapest() {
            search(0, 0, 0);
            return found;
        }

        private void search(int from, int hired, long cost) {
            if (cost >= foundCost) {
                return;
            }
            if (holds()) {
                found = people.clone();
                foundCost = cost;
                return;
            }
            for (int at = from; at < people.length && hired < MOST_HIRED; at++) {
                if (left(at) > people[at] && (!firstAidersOnly || pool(at).pfa())) {
                    add(at, 1);
                    search(at, hired + 1, cost + pool(at).costPerHalfDay());
                    add(at, -1);
                }
            }
        }

        private void add(int at, int count) {
            people[at] += count;
            Stretch.count(counts, 0, pool(at).level(), pool(at).graduate(), count);
        }

        private boolean holds() {
            int[] all = new int[Stretch.KINDS];
            for (int at = 0; at < floats.size(); at++) {
                for (int kind = 0; kind < all.length; kind++) {
                    all[kind] = counts[kind] + floats.get(at)[kind];
                }
                if (!halfDay.stretches.get(at).holds(room, all)) {
                    return false;
                }
            }
            return true;
        }
    }
}

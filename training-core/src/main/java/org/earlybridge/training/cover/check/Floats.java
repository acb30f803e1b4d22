package org.earlybridge.training.cover.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts each float into one room at a time, exactly: where some way of placing them satisfies every rule it is found. One
 * more adult never harms a room, so it is enough to send floats, one after the other, to where something still fails.
 */
final class Floats {

    private final Setup setup;
    private final Moment moment;
    private final Choice choice;
    private final boolean cautionsToo;
    private final Set<String> seen = new HashSet<>();
    private List<Measured> best;
    private int least;

    Floats(Setup setup, Moment moment, Choice choice, boolean cautionsToo) {
        this.setup = setup;
        this.moment = moment;
        this.choice = choice;
        this.cautionsToo = cautionsToo;
        this.best = measure(nowhere(), false);
        this.least = Measured.shortfall(best, cautionsToo);
    }

    /** The measures of the best placement: one that holds, if there is one. */
    List<Measured> placed() {
        if (least > 0 && !moment.floats().isEmpty()) {
            boolean found = mayHold(nowhere()) && search(nowhere());
            if (!found) {
                fill(nowhere());
            }
        }
        return best;
    }

    boolean hold() {
        return least == 0;
    }

    /** The short answer, without looking for the best of what fails. */
    boolean canHold() {
        return least == 0 || (!moment.floats().isEmpty() && mayHold(nowhere()) && search(nowhere()));
    }

    /** Groups that may keep to the ordinary ratio in some placement, as bits. */
    long couldKeepOrdinary() {
        return new Placement(setup, moment, nowhere(), choice, true).couldKeepOrdinary();
    }

    private int[] nowhere() {
        int[] places = new int[moment.floats().size()];
        Arrays.fill(places, Moment.NO_GROUP);
        return places;
    }

    private boolean search(int[] places) {
        if (!seen.add(Arrays.toString(places)) || !setup.effort().spend()) {
            return false;
        }
        List<Measured> measures = note(places);
        if (least == 0) {
            return true;
        }
        long scope = firstScope(measures);
        if (scope == 0 || !mayHold(places)) {
            return false;
        }
        Set<Integer> tried = new HashSet<>();
        for (int at = 0; at < places.length; at++) {
            if (places[at] == Moment.NO_GROUP
                    && tried.add(moment.floats().get(at).kind())) {
                if (searchWith(places, at, scope)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean searchWith(int[] places, int at, long scope) {
        for (int group = 0; group < moment.groups().size(); group++) {
            if ((scope >> group & 1) == 1) {
                int[] next = places.clone();
                next[at] = group;
                if (search(next)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** When nothing can hold: the floats go where each of them mends most, so that what is told is what is really missing. */
    private void fill(int[] places) {
        int[] now = places;
        for (int step = 0; step < places.length; step++) {
            int before = Measured.shortfall(measure(now, false), cautionsToo);
            int[] chosen = now;
            int lowest = before;
            for (int[] next : oneMorePlaced(now)) {
                int shortfall = Measured.shortfall(note(next), cautionsToo);
                if (shortfall < lowest) {
                    lowest = shortfall;
                    chosen = next;
                }
            }
            if (lowest == before) {
                return;
            }
            now = chosen;
        }
    }

    /** One float of each kind in each room. */
    private List<int[]> oneMorePlaced(int[] now) {
        List<int[]> all = new ArrayList<>();
        Set<Integer> kinds = new HashSet<>();
        for (int at = 0; at < now.length; at++) {
            Worker worker = moment.floats().get(at);
            int kind = choice.raises(worker) ? -worker.kind() : worker.kind();
            if (now[at] == Moment.NO_GROUP && kinds.add(kind)) {
                for (int group = 0; group < moment.groups().size(); group++) {
                    if (!moment.groups().get(group).outing) {
                        int[] next = now.clone();
                        next[at] = group;
                        all.add(next);
                    }
                }
            }
        }
        return all;
    }

    private List<Measured> note(int[] places) {
        List<Measured> measures = measure(places, false);
        int shortfall = Measured.shortfall(measures, cautionsToo);
        if (shortfall < least) {
            best = measures;
            least = shortfall;
        }
        return measures;
    }

    /** Even with the floats that are left in every room at once? If not, no placement of them helps. */
    private boolean mayHold(int[] places) {
        return Measured.shortfall(measure(places, true), cautionsToo) == 0;
    }

    private long firstScope(List<Measured> measures) {
        for (Measured one : measures) {
            if (one.matters(cautionsToo) && !one.holds() && (one.groups() & moment.rooms()) != 0) {
                return one.groups() & moment.rooms();
            }
        }
        return 0;
    }

    private List<Measured> measure(int[] places, boolean inEvery) {
        return new Placement(setup, moment, places, choice, inEvery).measures();
    }
}

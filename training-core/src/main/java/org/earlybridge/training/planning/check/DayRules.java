package org.earlybridge.training.planning.check;

import static org.earlybridge.training.planning.check.Register.the;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.earlybridge.training.planning.check.Findings.Notes;
import org.earlybridge.training.planning.check.RoomTest.Adults;
import org.earlybridge.training.planning.check.RoomTest.Children;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.CoverPool;
import org.earlybridge.training.planning.format.Instance.Room;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Instance.StaffRole;
import org.earlybridge.training.planning.format.Solution.CoverLine;
import org.earlybridge.training.planning.format.Span;

/** One setting's day, slot by slot, wherever somebody of it is out on training. */
final class DayRules {

    /** One of the team, and when she is there and when she is out. */
    private record Present(Staff person, BitSet there, BitSet out) {}

    private final Register register;
    private final Notes notes;
    private final CoverRules cover;
    private final Map<String, List<Span>> away;

    DayRules(Register register, Notes notes, CoverRules cover, Map<String, List<Span>> away) {
        this.register = register;
        this.notes = notes;
        this.cover = cover;
        this.away = away;
    }

    void check(Setting setting, List<Staff> team) {
        TreeSet<Integer> days = new TreeSet<>();
        team.forEach(person -> away.getOrDefault(person.id(), List.of()).forEach(window -> days.add(window.onDay())));
        days.removeAll(setting.closedDays());
        days.forEach(day -> checkDay(setting, team, day));
    }

    private void checkDay(Setting setting, List<Staff> team, int day) {
        List<Present> present =
                team.stream().map(person -> present(person, day)).toList();
        int sole = 0;
        for (int slot = setting.open(); slot < setting.close(); slot++) {
            int now = slot;
            if (present.stream().anyMatch(one -> one.out().get(now))) {
                List<Staff> here = present.stream()
                        .filter(one -> one.there().get(now))
                        .map(Present::person)
                        .toList();
                sole += new Moment(setting, day, slot, here).check() ? 1 : 0;
            }
        }
        notes.breaksUnless(
                sole <= register.instance.weights().soleAssistantSlots(),
                HardRule.SOLE_ASSISTANT,
                setting.id() + " on day " + day + ", " + sole + " slots");
    }

    private Present present(Staff person, int day) {
        int weekday = register.instance.weekday(day);
        BitSet there = new BitSet(Instance.SLOTS);
        person.shifts().stream().filter(span -> span.isOn(day, weekday)).forEach(span -> set(there, span, true));
        person.absences().stream().filter(span -> span.isOn(day, weekday)).forEach(span -> set(there, span, false));
        BitSet out = new BitSet(Instance.SLOTS);
        away.getOrDefault(person.id(), List.of()).stream()
                .filter(window -> window.onDay() == day)
                .forEach(window -> set(out, window, true));
        out.and(there);
        there.andNot(out);
        return new Present(person, there, out);
    }

    private static void set(BitSet slots, Span span, boolean value) {
        int from = Math.max(0, span.from());
        int to = Math.min(Instance.SLOTS, span.to());
        if (from < to) {
            slots.set(from, to, value);
        }
    }

    /** One tested slot. */
    private final class Moment {

        private final Setting setting;
        private final int day;
        private final int slot;
        private final int half;
        private final List<Staff> here;
        private final List<CoverLine> standIns;

        Moment(Setting setting, int day, int slot, List<Staff> here) {
            this.setting = setting;
            this.day = day;
            this.slot = slot;
            this.half = Instance.halfOf(slot);
            this.here = here;
            this.standIns = cover.at(setting, day, half);
        }

        /** Whether an assistant is alone in charge. */
        boolean check() {
            boolean children = false;
            for (Room room : setting.rooms()) {
                Children there = childrenIn(room);
                if (there.all() > 0) {
                    children = true;
                    Adults adults = adultsIn(room);
                    boolean passes = setting.isChildminder()
                            ? RoomTest.passesAtChildminder(there.all(), adults.heads())
                            : RoomTest.passesInGroup(there, adults);
                    notes.breaksUnless(
                            passes, HardRule.RATIO, where() + ", room " + room.id() + ": " + there + ", " + adults);
                }
            }
            boolean firstAider = here.stream().anyMatch(Staff::pfa)
                    || standIns.stream().anyMatch(line -> pool(line).pfa());
            notes.breaksUnless(!children || firstAider, HardRule.PFA, where());
            boolean inCharge =
                    here.stream().anyMatch(person -> person.role() == StaffRole.CHILDMINDER) || !standIns.isEmpty();
            return children && setting.isChildminder() && !inCharge;
        }

        private String where() {
            return setting.id() + " on day " + day + " in slot " + slot;
        }

        private Children childrenIn(Room room) {
            int weekday = register.instance.weekday(day);
            int[] ages = new int[3];
            room.profile().stream()
                    .filter(part -> part.wd() == weekday && part.from() <= slot && slot < part.to())
                    .forEach(part -> {
                        ages[0] += part.under2();
                        ages[1] += part.twos();
                        ages[2] += part.threePlus();
                    });
            return new Children(ages[0], ages[1], ages[2]);
        }

        private Adults adultsIn(Room room) {
            int[] counts = new int[4];
            for (Staff person : here) {
                if (room.id().equals(cover.roomOf(person, day, half))) {
                    count(counts, person.level(), person.graduate(), 1);
                }
            }
            for (CoverLine line : standIns) {
                if (room.id().equals(line.room())) {
                    count(counts, pool(line).level(), pool(line).graduate(), line.count());
                }
            }
            return new Adults(counts[0], counts[1], counts[2], counts[3]);
        }

        private CoverPool pool(CoverLine line) {
            return the(register.pools, line.pool());
        }

        private static void count(int[] counts, int level, boolean graduate, int people) {
            counts[0] += people;
            counts[1] += level >= 2 ? people : 0;
            counts[2] += level >= 3 ? people : 0;
            counts[3] += graduate ? people : 0;
        }
    }
}

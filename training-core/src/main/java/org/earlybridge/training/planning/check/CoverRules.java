package org.earlybridge.training.planning.check;

import static org.earlybridge.training.planning.check.Register.the;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.planning.check.Findings.Notes;
import org.earlybridge.training.planning.format.Instance.CoverPool;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.format.Solution.CoverLine;
import org.earlybridge.training.planning.format.Solution.Move;

/** Who stands in: cover people, as many as there are, and floats in rooms of their own setting. */
final class CoverRules {

    private static final int MOST = 1000;

    record DayHalf(String id, int day, int half) {}

    private final Register register;
    private final Notes notes;
    private final Map<DayHalf, List<CoverLine>> cover = new HashMap<>();
    private final Map<DayHalf, String> roomOfFloat = new HashMap<>();

    CoverRules(Register register, Notes notes) {
        this.register = register;
        this.notes = notes;
    }

    void check(Solution plan) {
        Map<DayHalf, Integer> used = new LinkedHashMap<>();
        for (CoverLine line : plan.covers()) {
            CoverPool pool = register.pools.get(line.pool());
            Setting setting = register.settings.get(line.setting());
            if (pool == null || setting == null || !isPossible(line, setting)) {
                notes.breaks(HardRule.REF, "cover names a stranger, or is out of range: " + line);
            } else {
                notes.breaksUnless(pool.serves(setting), HardRule.COVER_AREA, line.toString());
                notes.addMoney((long) pool.costPerHalfDay() * line.count());
                used.merge(new DayHalf(pool.id(), line.day(), line.half()), line.count(), Integer::sum);
                cover.computeIfAbsent(new DayHalf(setting.id(), line.day(), line.half()), first -> new ArrayList<>())
                        .add(line);
            }
        }
        used.forEach((key, count) -> notes.breaksUnless(
                count <= the(register.pools, key.id()).availableOn(register.instance.weekday(key.day()), key.half()),
                HardRule.COVER_POOL,
                key.id() + " on day " + key.day() + " half " + key.half() + " gives " + count));
        plan.moves().forEach(this::move);
    }

    List<CoverLine> at(Setting setting, int day, int half) {
        return cover.getOrDefault(new DayHalf(setting.id(), day, half), List.of());
    }

    /** Empty for a float who is placed nowhere. */
    String roomOf(Staff person, int day, int half) {
        return person.room().orElseGet(() -> roomOfFloat.getOrDefault(new DayHalf(person.id(), day, half), ""));
    }

    private boolean isPossible(CoverLine line, Setting setting) {
        return isInPeriod(line.day(), line.half())
                && line.count() >= 1
                && line.count() <= MOST
                && setting.hasRoom(line.room());
    }

    private boolean isInPeriod(int day, int half) {
        return day >= 0 && day < register.instance.days() && (half == 0 || half == 1);
    }

    private void move(Move move) {
        Staff person = register.staff.get(move.staff());
        boolean possible = person != null
                && person.room().isEmpty()
                && isInPeriod(move.day(), move.half())
                && the(register.settings, person.setting()).hasRoom(move.room());
        if (!possible) {
            notes.breaks(HardRule.MOVE, "no float of that setting, or out of range: " + move);
            return;
        }
        boolean first = roomOfFloat.put(new DayHalf(move.staff(), move.day(), move.half()), move.room()) == null;
        notes.breaksUnless(first, HardRule.MOVE, "placed twice: " + move);
    }
}

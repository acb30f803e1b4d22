package org.earlybridge.training.planning.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the rules of an instance are made of. */
final class Must {

    private Must() {}

    static void hold(boolean holds, Place at, String reason) throws UnusableInput {
        if (!holds) {
            throw new UnusableInput(at, reason);
        }
    }

    static void beWithin(long value, long least, long most, Place at) throws UnusableInput {
        hold(least <= value && value <= most, at, value + " is not within " + least + " to " + most);
    }

    static void beKnown(Map<String, ?> all, String id, Place at, String what) throws UnusableInput {
        hold(all.containsKey(id), at, "unknown " + what + " \"" + id + "\"");
    }

    static void beLevel(int level, boolean graduate, Place at) throws UnusableInput {
        hold(
                level == 0 || level == 2 || level == 3 || level == 6,
                at.field("level"),
                level + " is not one of 0, 2, 3, 6");
        hold(!graduate || level == 6, at.field("graduate"), "needs level 6");
    }

    static void beSlots(int from, int to, Place at) throws UnusableInput {
        hold(
                0 <= from && from < to && to <= Instance.SLOTS,
                at,
                "needs 0 <= from < to <= " + Instance.SLOTS + ", has " + from + " to " + to);
    }

    static void beDays(List<Integer> days, int period, Place at) throws UnusableInput {
        for (int next = 0; next < days.size(); next++) {
            beWithin(days.get(next), 0, period - 1L, at.item(next));
        }
    }

    static <T> void haveOwnIds(List<T> items, Function<T, String> id, Place at) throws UnusableInput {
        hold(byId(items, id, at).size() == items.size(), at, "has an id twice");
    }

    static <T> Map<String, T> byId(List<T> items, Function<T, String> id, Place at) throws UnusableInput {
        Map<String, T> byId = new HashMap<>();
        for (int next = 0; next < items.size(); next++) {
            T item = items.get(next);
            hold(
                    byId.put(id.apply(item), item) == null,
                    at.item(next).field("id"),
                    "\"" + id.apply(item) + "\" is used twice");
        }
        return byId;
    }
}

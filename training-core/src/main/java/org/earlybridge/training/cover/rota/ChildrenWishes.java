package org.earlybridge.training.cover.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.BookedChildren;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.rota.SheetPreview.Effect;
import org.earlybridge.training.cover.sheet.SheetField;
import org.earlybridge.training.setting.Provider;

/** What a file says of children, beside what is stored: of each date of birth, place and time only the number is compared. */
final class ChildrenWishes {

    private static final int MOST = 99;
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::born)
            .thenComparing(Key::weekday)
            .thenComparing(Key::arrives)
            .thenComparing(Key::leaves)
            .thenComparing(key -> key.room().value())
            .thenComparing(Key::first)
            .thenComparing(key -> key.last().orElse(ChildGroups.FOR_EVER));

    private record Key(
            RoomId room,
            LocalDate born,
            DayOfWeek weekday,
            LocalTime arrives,
            LocalTime leaves,
            LocalDate first,
            Optional<LocalDate> last) {

        Group group(int count) {
            return new Group(new Children(room, born, count, arrives, leaves), Set.of(weekday), new Days(first, last));
        }
    }

    private record Wish(int count, List<Integer> rows) {}

    private record Change(Key key, int before, int after, List<Integer> rows) {

        Effect effect() {
            if (after == 0) {
                return Effect.ENDED;
            }
            return before == 0 ? Effect.ADDED : Effect.CHANGED;
        }
    }

    private final SheetReading reading;
    private final List<Room> rooms;
    private final Map<Key, Wish> wishes = new TreeMap<>(ORDER);
    private final List<Change> changes = new ArrayList<>();
    private final Map<Key, List<BookedChildren>> stored = new TreeMap<>(ORDER);

    ChildrenWishes(SheetReading reading, List<Room> rooms) {
        this.reading = reading;
        this.rooms = rooms;
    }

    SheetReading reading() {
        return reading;
    }

    void add(int row, Group group) {
        group.weekdays().forEach(weekday -> {
            Key key = key(group.children(), weekday, group.days());
            Wish before = wishes.getOrDefault(key, new Wish(0, List.of()));
            List<Integer> rows = new ArrayList<>(before.rows());
            rows.add(row);
            wishes.put(key, new Wish(before.count() + group.children().count(), rows));
        });
    }

    private Key key(Children children, DayOfWeek weekday, Days days) {
        LocalDate from = reading.order().first();
        return new Key(
                children.room(),
                children.born(),
                weekday,
                children.arrives(),
                children.leaves(),
                days.first().isBefore(from) ? from : days.first(),
                days.last());
    }

    void compare(List<BookedChildren> rows) {
        rows.forEach(
                row -> stored.computeIfAbsent(key(row.children(), row.weekday(), row.days()), none -> new ArrayList<>())
                        .add(row));
        wishes.forEach((key, wish) -> {
            int before = count(key);
            if (wish.count() > MOST) {
                reading.wrong(
                        wish.rows().get(wish.rows().size() - 1),
                        SheetField.COUNT,
                        "together with the rows before it more than " + MOST
                                + " children of one date of birth at one time. Check for rows that are there twice");
            } else if (before == wish.count()) {
                reading.unchanged(wish.rows());
            } else {
                changes.add(new Change(key, before, wish.count(), wish.rows()));
            }
        });
        if (reading.order().whole()) {
            stored.keySet().stream()
                    .filter(key -> !wishes.containsKey(key))
                    .forEach(key -> changes.add(new Change(key, count(key), 0, List.of())));
        }
        lines();
    }

    private int count(Key key) {
        return stored.getOrDefault(key, List.of()).stream()
                .mapToInt(BookedChildren::count)
                .sum();
    }

    /** Weekdays that change alike are one line. */
    private void lines() {
        Map<List<Object>, List<Change>> alike = changes.stream()
                .collect(Collectors.groupingBy(ChildrenWishes::alike, LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(same -> {
            Change one = same.get(0);
            reading.line(one.effect(), one.rows(), words(same));
        });
    }

    private static List<Object> alike(Change change) {
        Key key = change.key();
        return List.of(
                key.room(),
                key.born(),
                key.arrives(),
                key.leaves(),
                key.first(),
                key.last(),
                change.before(),
                change.after(),
                change.rows());
    }

    private String words(List<Change> same) {
        Change one = same.get(0);
        Key key = one.key();
        String where = rooms.stream()
                .filter(room -> room.id().equals(key.room()))
                .map(Room::name)
                .findFirst()
                .orElse("a closed room");
        String who = "born " + Said.day(key.born()) + " in " + where + ", "
                + Said.weekdays(
                        same.stream().map(change -> change.key().weekday()).toList()) + ", "
                + Said.span(key.arrives(), key.leaves());
        String from = ", from " + Said.day(key.first())
                + key.last().map(last -> " to " + Said.day(last)).orElse("");
        return switch (one.effect()) {
            case ADDED -> one.after() + " " + who + from;
            case CHANGED -> one.after() + " instead of " + one.before() + " " + who + from;
            case ENDED ->
                one.before() + " " + who + ": not in the file, so they stop coming before " + Said.day(key.first());
        };
    }

    void store(Provider own, KeepChildren keepChildren) {
        for (Change change : changes) {
            stored.getOrDefault(change.key(), List.of())
                    .forEach(row -> keepChildren.cut(row, change.key().first().minusDays(1)));
            if (change.after() > 0) {
                keepChildren.put(own, change.key().group(change.after()));
            }
        }
        keepChildren.tellOfSheet(own, reading.done());
    }
}

package org.earlybridge.training.cover.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.cover.BookedChildren;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.rota.Group.Stored;

/** Puts rows of single weekdays together as people think of them. */
final class ChildGroups {

    /** Later than any last day. */
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private static final Comparator<Stored> ORDER = Comparator.comparing(
                    (Stored one) -> one.group().children().born())
            .thenComparing(one -> one.group().days().first())
            .thenComparing(one -> one.group().children().arrives())
            .thenComparing(one -> one.rows().get(0));

    private record Key(Children children, Days days, long nth) {}

    private ChildGroups() {}

    /** Two rows of the same weekday are two groups, even when everything else is the same. */
    static List<Stored> of(List<BookedChildren> rows) {
        Map<Key, List<BookedChildren>> groups = new LinkedHashMap<>();
        for (BookedChildren row : rows) {
            Key key = new Key(row.children(), row.days(), 0);
            while (groups.getOrDefault(key, List.of()).stream().anyMatch(other -> other.weekday() == row.weekday())) {
                key = new Key(key.children(), key.days(), key.nth() + 1);
            }
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
        }
        return groups.entrySet().stream()
                .map(group -> stored(group.getKey(), group.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static Stored stored(Key key, List<BookedChildren> rows) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        rows.forEach(row -> weekdays.add(row.weekday()));
        return new Stored(
                rows.stream().map(BookedChildren::id).sorted().toList(),
                new Group(key.children(), weekdays, key.days()));
    }
}

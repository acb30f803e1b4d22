package org.earlybridge.web.setting;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.rota.Group;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;

/** Children of one date of birth who come at the same hours. */
public final class GroupView {

    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();
    private static final List<String> SHORT = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final Group.Stored stored;
    private final long setting;

    GroupView(Group.Stored stored, long setting) {
        this.stored = stored;
        this.setting = setting;
    }

    static String key(Group.Stored stored) {
        return stored.rows().stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    private Children children() {
        return stored.group().children();
    }

    public String getBorn() {
        return DATES.plain(children().born());
    }

    public int getCount() {
        return children().count();
    }

    public String getWeekdays() {
        return Words.list(stored.group().weekdays().stream()
                .sorted()
                .map(day -> SHORT.get(day.getValue() - 1))
                .toList());
    }

    static String shortName(DayOfWeek day) {
        return SHORT.get(day.getValue() - 1);
    }

    public String getHours() {
        return DATES.span(children().arrives(), children().leaves());
    }

    /** Why they are beside a childminder's three; empty for most. */
    public String getBeside() {
        return children().beside().map(BesideWords::of).orElse("");
    }

    /** From 5 October 2026, to 18 December 2026 */
    public String getDays() {
        String from = "from " + DATES.plain(stored.group().days().first());
        return from
                + stored.group()
                        .days()
                        .last()
                        .map(last -> " to " + DATES.plain(last))
                        .orElse("");
    }

    /** So that links of several lines do not read the same. */
    public String getFor() {
        return WORDS.count(getCount(), "child", "children") + " born " + getBorn() + ", " + getHours();
    }

    public String getHref() {
        return Query.NONE
                        .with("setting", String.valueOf(setting))
                        .with("group", key(stored))
                        .after("/office/rooms")
                + "#group";
    }
}

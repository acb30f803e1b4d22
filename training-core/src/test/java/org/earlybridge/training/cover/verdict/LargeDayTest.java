package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.junit.jupiter.api.Test;

/** Sixty adults and two hundred and twenty children in eight rooms, with staggered shifts, meals, breaks and four floats. */
class LargeDayTest {

    private static final int WARM = 300;
    private static final int MEASURED = 200;
    private static final int LONG_WARM = 10_000;

    @Test
    void one_of_sixty_can_go_and_eight_of_them_need_somebody_instead() {
        assertThat(said(day("A00")).colour()).isEqualTo(Colour.GREEN);
        CoverVerdict red = said(day("A00", "A01", "A02", "A03", "A08", "A16", "A24", "A32"));
        assertThat(red.colour()).isEqualTo(Colour.RED);
        assertThat(red.sentence()).contains("R0 needs 5 adults for 15 children 09:30-12:00 and has 3");
    }

    /** The figures are for whoever builds it. */
    private static CoverVerdict said(StaffedDay day) {
        long first = microseconds(1, () -> measuresOf(day));
        long check = warm(WARM, () -> measuresOf(day));
        long count = Math.max(1, warm(LONG_WARM, () -> fewestByTheMinute(day)));
        System.out.printf(
                "a day of 60 adults, %d away: %d microseconds of processor time, %d the first time;"
                        + " a bare count of who is in which room, minute by minute: %d; ratio %.1f%n",
                day.absences().size(), check, first, count, (double) check / count);
        return CoverCheck.plain().of(day);
    }

    private static int measuresOf(StaffedDay day) {
        return CoverCheck.plain().of(day).measures().size();
    }

    /** The bare program: the fewest adults at any minute in any room, with no rule, no float, no break and no way out. */
    private static int fewestByTheMinute(StaffedDay day) {
        Map<String, List<Span>> byRoom = new TreeMap<>();
        for (Adult adult : day.adults()) {
            adult.room()
                    .ifPresent(room -> byRoom.computeIfAbsent(room, first -> new ArrayList<>())
                            .add(adult.there()));
        }
        int fewest = Integer.MAX_VALUE;
        for (int minute = 9 * 60; minute < 17 * 60; minute++) {
            for (List<Span> room : byRoom.values()) {
                int heads = 0;
                for (Span there : room) {
                    heads += there.holds(minute) ? 1 : 0;
                }
                fewest = Math.min(fewest, heads);
            }
        }
        return fewest;
    }

    private static long warm(int times, IntSupplier work) {
        assertThat(microseconds(times, work)).isNotNegative();
        return microseconds(MEASURED, work);
    }

    private static long microseconds(int times, IntSupplier work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int seen = 0;
        long before = threads.getCurrentThreadCpuTime();
        for (int at = 0; at < times; at++) {
            seen += work.getAsInt();
        }
        long taken = threads.getCurrentThreadCpuTime() - before;
        assertThat(seen).isNotZero();
        return taken / times / 1000;
    }

    static StaffedDay day(String... goers) {
        Nursery nursery = Nursery.on("2026-10-13");
        List<Span> lunch = List.of(Span.parse("11:45-12:15"));
        for (int room = 0; room < 8; room++) {
            int months = List.of(14, 14, 30, 30, 30, 42, 42, 42).get(room);
            int toOne = List.of(3, 3, 5, 5, 5, 8, 8, 8).get(room);
            List<Children> children = new ArrayList<>();
            children.add(nursery.children(2 * toOne, months, "08:00-18:00"));
            children.add(nursery.children(2 * toOne, months + 2, "09:00-16:00"));
            children.add(nursery.children(toOne, months + 1, "09:30-15:15"));
            nursery = nursery.room("R" + room, lunch, children.toArray(Children[]::new));
        }
        for (int at = 0; at < 60; at++) {
            nursery = nursery.adult(adult(at));
        }
        for (String goer : goers) {
            nursery = nursery.away(goer, "09:30-12:00");
        }
        return nursery.day();
    }

    private static Adult adult(int at) {
        int level = at < 16 ? 3 : at < 40 ? 2 : 0;
        String room = at >= 56 ? "" : "R" + at % 8;
        Adult adult =
                Nursery.firstAider("A%02d".formatted(at), room, level).with(Trait.BABY_TRAINED, Trait.BABY_EXPERIENCED);
        int late = at / 8 % 3;
        Span there = new Span(8 * 60 + late * 20, 17 * 60 + 20 + late * 20);
        return new Adult(
                adult.id(),
                Optional.of(room).filter(id -> !id.isEmpty()),
                at < 24 ? Nursery.ALL_DAY : there,
                Optional.empty(),
                Optional.empty(),
                adult.role(),
                adult.award(),
                adult.firstAid(),
                adult.traits(),
                OptionalInt.empty(),
                at % 2 == 0 ? OptionalInt.of(30) : OptionalInt.empty(),
                OptionalInt.empty());
    }
}

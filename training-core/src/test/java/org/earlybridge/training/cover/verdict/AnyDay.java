package org.earlybridge.training.cover.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.setting.MixedAges;
import org.earlybridge.training.setting.ProviderKind;

/** Small group settings of every make, near the edge of what is lawful, from a number. */
final class AnyDay {

    private static final List<String> DATES = List.of("2012-03-05", "2018-05-15", "2023-09-01", "2026-10-13");

    private final Random random;
    private final LocalDate date;
    private final List<String> rooms;

    private AnyDay(long seed) {
        random = new Random(seed);
        date = LocalDate.parse(oneOf(DATES));
        rooms = random.nextBoolean() ? List.of("R1") : List.of("R1", "R2");
    }

    static StaffedDay from(long seed) {
        return new AnyDay(seed).day();
    }

    private StaffedDay day() {
        Premises premises = new Premises(
                ProviderKind.GROUP,
                Span.parse("08:00-18:00"),
                oneOf(List.of(MixedAges.values())),
                1 + random.nextInt(2),
                oneOf(List.of(Premises.LevelTests.values())));
        List<RoomDay> all = rooms.stream().map(this::room).toList();
        List<Adult> adults = new ArrayList<>();
        int number = 3 + random.nextInt(5);
        for (int at = 0; at < number; at++) {
            adults.add(adult("A" + at));
        }
        List<Absence> absences = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            absences.add(new Absence("A0", List.of(Span.parse("09:30-12:00")), random.nextBoolean(), 0, 15));
        }
        if (random.nextInt(3) == 0) {
            int who = random.nextInt(2);
            adults.set(who, adults.get(who).with(Trait.ONE_TO_ONE));
        }
        return new StaffedDay(date, premises, all, adults, absences, List.of(), List.of());
    }

    private RoomDay room(String id) {
        List<Children> children = new ArrayList<>();
        for (int months : List.of(14, 30, 42)) {
            if (random.nextInt(3) > 0) {
                children.add(new Children(date.minusMonths(months), 1 + random.nextInt(months / 8 + 1), span()));
            }
        }
        List<Span> meals = random.nextInt(3) == 0 ? List.of(Span.parse("11:45-12:15")) : List.of();
        return new RoomDay(id, children, meals);
    }

    private Adult adult(String id) {
        Optional<String> room = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(oneOf(rooms));
        Adult adult = Adult.staff(id, room, span());
        int level = oneOf(List.of(0, 2, 2, 3, 3, 6));
        if (level > 0) {
            adult = adult.with(Award.of(level, oneOf(List.of("2008-07-01", "2016-07-01"))));
        }
        if (random.nextInt(3) > 0) {
            FirstAid.Kind kind = oneOf(List.of(FirstAid.Kind.values()));
            adult = adult.with(new FirstAid(kind, date.plusDays(random.nextInt(4) - 1)));
        }
        for (Trait trait : List.of(
                Trait.BABY_TRAINED, Trait.BABY_EXPERIENCED, Trait.LEVEL6_APPROVED, Trait.ENGLISH2, Trait.MANAGER)) {
            adult = random.nextInt(3) > 0 ? adult.with(trait) : adult;
        }
        return adult;
    }

    private Span span() {
        return Span.parse(oneOf(List.of("08:00-18:00", "08:00-18:00", "09:00-15:00", "09:15-16:30")));
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

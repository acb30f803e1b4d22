package org.earlybridge.training.cover.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Outing;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.Premises.LevelTests;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.setting.MixedAges;
import org.earlybridge.training.setting.ProviderKind;

/** A day of a setting, told in the words of the worked cases. Open 08:00 to 18:00 unless said. */
final class Nursery {

    static final Span ALL_DAY = Span.parse("08:00-18:00");
    static final int UNDER_TWO = 14;
    static final int TWO = 30;
    static final int THREE = 42;

    private final LocalDate date;
    private final List<RoomDay> rooms = new ArrayList<>();
    private final List<Adult> adults = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Outing> outings = new ArrayList<>();
    private ProviderKind kind = ProviderKind.GROUP;
    private MixedAges mixedAges = MixedAges.GROUPED;
    private int minAdults = 2;
    private LevelTests levelTests = LevelTests.AGE_GROUP;

    private Nursery(String date) {
        this.date = LocalDate.parse(date);
    }

    static Nursery on(String date) {
        return new Nursery(date);
    }

    Nursery kind(ProviderKind changed) {
        kind = changed;
        minAdults = changed.isChildminder() ? 1 : minAdults;
        return this;
    }

    Nursery counting(MixedAges method) {
        mixedAges = method;
        return this;
    }

    Nursery testingRooms() {
        levelTests = LevelTests.ROOM;
        return this;
    }

    Nursery minAdults(int number) {
        minAdults = number;
        return this;
    }

    Nursery room(String id, Children... children) {
        rooms.add(new RoomDay(id, List.of(children), List.of()));
        return this;
    }

    Nursery room(String id, List<Span> meals, Children... children) {
        rooms.add(new RoomDay(id, List.of(children), meals));
        return this;
    }

    /** So many children of that age in months, all day. */
    Children children(int count, int months) {
        return children(count, months, "08:00-18:00");
    }

    Children children(int count, int months, String there) {
        return new Children(date.minusMonths(months).minusDays(3), count, Span.parse(there));
    }

    Nursery adult(Adult adult) {
        adults.add(adult);
        return this;
    }

    Nursery away(String adult, String... sessions) {
        return away(
                new Absence(adult, List.of(sessions).stream().map(Span::parse).toList(), false, 0, 0));
    }

    Nursery away(Absence absence) {
        absences.add(absence);
        return this;
    }

    Nursery outing(Outing outing) {
        outings.add(outing);
        return this;
    }

    StaffedDay day() {
        return new StaffedDay(
                date,
                new Premises(kind, ALL_DAY, mixedAges, minAdults, levelTests),
                rooms,
                adults,
                absences,
                outings,
                List.of());
    }

    CoverVerdict verdict() {
        return CoverCheck.plain().of(day());
    }

    /** Qualified long ago, with full first aid for years to come. */
    static Adult firstAider(String id, String room, int level) {
        return adult(id, room, level).with(new FirstAid(FirstAid.Kind.FULL, LocalDate.parse("2030-05-31")));
    }

    /** Qualified long ago, so that no first aid is asked for the level. */
    static Adult adult(String id, String room, int level) {
        Adult plain = Adult.staff(id, Optional.of(room), ALL_DAY);
        Adult qualified = level == 0 ? plain : plain.with(Award.of(level, "2008-07-01"));
        return level == 6 ? qualified.with(Trait.LEVEL6_APPROVED) : qualified;
    }

    static Adult during(Adult adult, String there) {
        return new Adult(
                adult.id(),
                adult.room(),
                Span.parse(there),
                adult.born(),
                adult.employedSince(),
                adult.role(),
                adult.award(),
                adult.firstAid(),
                adult.traits(),
                adult.studying(),
                adult.breakMinutes(),
                adult.hourlyCost());
    }
}

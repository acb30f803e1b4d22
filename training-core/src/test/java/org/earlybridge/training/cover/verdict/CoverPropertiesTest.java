package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.Premises;
import org.earlybridge.training.cover.day.Premises.LevelTests;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.setting.MixedAges;

class CoverPropertiesTest {

    @Property(tries = 1500)
    void green_and_red_are_what_a_second_opinion_says(@ForAll long seed) {
        StaffedDay day = AnyDay.from(seed);
        assertThat(CoverCheck.colourOf(day) != Colour.RED).isEqualTo(new SecondOpinion(day).isLawful());
    }

    /** Room by room is what cautions ask where the law asks for an age group over all rooms. */
    @Property(tries = 1000)
    void green_is_what_a_second_opinion_says_of_every_room_by_itself(@ForAll long seed) {
        StaffedDay day = AnyDay.from(seed);
        SecondOpinion other = new SecondOpinion(testedBy(day, LevelTests.ROOM));
        boolean everyRoom = other.isLawful() && !other.leavesOneChildAlone();
        assertThat(CoverCheck.colourOf(day) == Colour.GREEN).isEqualTo(everyRoom);
    }

    @Property(tries = 300)
    void one_more_qualified_adult_never_makes_it_worse(@ForAll long seed) {
        StaffedDay day = AnyDay.from(seed);
        String room = day.rooms().get(0).id();
        Adult more = Nursery.firstAider("Z", room, 6).with(Trait.BABY_TRAINED, Trait.BABY_EXPERIENCED);
        assertThat(CoverCheck.colourOf(day.and(more))).isLessThanOrEqualTo(CoverCheck.colourOf(day));
    }

    /** Its level 3 would no longer count for the three-year-olds next door, were one to thirteen a duty. */
    @Example
    void a_graduate_more_in_one_room_does_not_harm_the_other() {
        Nursery nursery = Nursery.on("2026-10-13");
        StaffedDay day = nursery.room("R1", nursery.children(8, Nursery.THREE))
                .room("R2", nursery.children(8, Nursery.THREE))
                .adult(Nursery.firstAider("A", "R1", 3))
                .adult(Nursery.adult("B", "R2", 2))
                .day();
        assertThat(CoverCheck.colourOf(day)).isEqualTo(Colour.AMBER);
        assertThat(CoverCheck.colourOf(day.and(Nursery.firstAider("Z", "R1", 6))))
                .isEqualTo(Colour.AMBER);
    }

    @Property(tries = 300)
    void one_more_unqualified_adult_never_makes_it_worse(@ForAll long seed) {
        StaffedDay day = AnyDay.from(seed);
        Adult more = Nursery.adult("Z", day.rooms().get(0).id(), 0);
        assertThat(CoverCheck.colourOf(day.and(more))).isLessThanOrEqualTo(CoverCheck.colourOf(day));
    }

    @Property(tries = 300)
    void green_stays_green_whichever_child_stays_at_home(@ForAll long seed) {
        StaffedDay day = AnyDay.from(seed);
        if (CoverCheck.colourOf(day) == Colour.GREEN) {
            assertThat(withOneChildFewer(day)).extracting(CoverCheck::colourOf).allMatch(Colour.GREEN::equals);
        }
    }

    @Property(tries = 300)
    void tested_room_by_room_one_child_fewer_never_makes_it_worse(@ForAll long seed) {
        StaffedDay day = testedBy(AnyDay.from(seed), LevelTests.ROOM);
        Colour before = CoverCheck.colourOf(day);
        assertThat(withOneChildFewer(day)).extracting(CoverCheck::colourOf).allMatch(after -> !isWorse(before, after));
    }

    /**
     * The staff of an age group are those of the rooms that hold a child of it. The last baby of a room takes its adults out
     * of them; a room that leans on another's in that way has a caution before.
     */
    @Property(tries = 300)
    void one_child_fewer_makes_it_worse_only_where_a_room_was_told_to_lean_on_another(@ForAll long seed) {
        StaffedDay day = testedBy(AnyDay.from(seed), LevelTests.AGE_GROUP);
        CoverVerdict before = CoverCheck.plain().withoutFixes(day);
        boolean worse =
                withOneChildFewer(day).stream().anyMatch(fewer -> isWorse(before.colour(), CoverCheck.colourOf(fewer)));
        assertThat(worse && before.cautions().isEmpty()).isFalse();
        assertThat(worse && day.rooms().size() == 1).isFalse();
    }

    @Example
    void a_baby_who_leaves_does_not_turn_green_into_red() {
        StaffedDay day = AnyDay.from(-52864);
        assertThat(CoverCheck.plain().of(day).sentence()).contains("R2 has nobody at level 3 who is used to babies");
        assertThat(CoverCheck.colourOf(day)).isEqualTo(Colour.AMBER);
        assertThat(withOneChildFewer(day)).extracting(CoverCheck::colourOf).contains(Colour.RED);
    }

    @Property(tries = 300)
    void pooled_is_never_stricter_than_grouped_nor_grouped_than_banded(@ForAll long seed) {
        StaffedDay day = AnyDay.from(seed);
        Colour grouped = CoverCheck.colourOf(counting(day, MixedAges.GROUPED));
        assertThat(lawfulness(counting(day, MixedAges.POOLED))).isLessThanOrEqualTo(lawfulness(grouped));
        assertThat(lawfulness(grouped)).isLessThanOrEqualTo(lawfulness(counting(day, MixedAges.BANDED)));
    }

    @Property(tries = 200)
    void the_order_of_rooms_and_adults_makes_no_difference(@ForAll long seed) {
        StaffedDay day = AnyDay.from(seed);
        CoverVerdict one = CoverCheck.plain().of(day);
        CoverVerdict other = CoverCheck.plain().of(shuffled(day, seed));
        assertThat(other.colour()).isEqualTo(one.colour());
        assertThat(other.broken()).isEqualTo(one.broken());
        assertThat(other.fixes()).isEqualTo(one.fixes());
        assertThat(other.sentence()).isEqualTo(one.sentence());
    }

    @Property(tries = 200)
    void every_fix_once_applied_leaves_green_or_amber(@ForAll long seed) {
        StaffedDay day = AnyDay.from(seed);
        for (Fix fix : CoverCheck.plain().of(day).fixes()) {
            StaffedDay mended = fix.appliedTo(day);
            assertThat(CoverCheck.colourOf(mended)).as(fix.sentence()).isEqualTo(fix.becomes());
            assertThat(fix.becomes()).isNotEqualTo(Colour.RED);
            assertThat(new SecondOpinion(mended).isLawful() || !mended.moves().isEmpty())
                    .as(fix.sentence())
                    .isTrue();
        }
    }

    private static int lawfulness(StaffedDay day) {
        return lawfulness(CoverCheck.colourOf(day));
    }

    private static int lawfulness(Colour colour) {
        return colour == Colour.RED ? 1 : 0;
    }

    private static StaffedDay counting(StaffedDay day, MixedAges method) {
        Premises old = day.premises();
        Premises other = new Premises(old.kind(), old.open(), method, old.minAdults(), old.levelTests());
        return new StaffedDay(day.date(), other, day.rooms(), day.adults(), day.absences(), day.outings(), day.moves());
    }

    private static StaffedDay testedBy(StaffedDay day, LevelTests tests) {
        Premises old = day.premises();
        Premises other = new Premises(old.kind(), old.open(), old.mixedAges(), old.minAdults(), tests);
        return new StaffedDay(day.date(), other, day.rooms(), day.adults(), day.absences(), day.outings(), day.moves());
    }

    private static boolean isWorse(Colour before, Colour after) {
        return after.compareTo(before) > 0;
    }

    /** The day without one child: each that could be the one. */
    private static List<StaffedDay> withOneChildFewer(StaffedDay day) {
        List<StaffedDay> days = new ArrayList<>();
        for (int room = 0; room < day.rooms().size(); room++) {
            RoomDay all = day.rooms().get(room);
            for (int group = 0; group < all.children().size(); group++) {
                List<RoomDay> rooms = new ArrayList<>(day.rooms());
                rooms.set(room, new RoomDay(all.id(), without(all.children(), group), all.meals()));
                days.add(new StaffedDay(
                        day.date(), day.premises(), rooms, day.adults(), day.absences(), day.outings(), day.moves()));
            }
        }
        return days;
    }

    private static List<Children> without(List<Children> all, int one) {
        List<Children> fewer = new ArrayList<>(all);
        Children group = fewer.remove(one);
        if (group.count() > 1) {
            fewer.add(new Children(group.born(), group.count() - 1, group.there()));
        }
        return fewer;
    }

    private static StaffedDay shuffled(StaffedDay day, long seed) {
        Random random = new Random(seed);
        List<RoomDay> rooms = new ArrayList<>(day.rooms());
        List<Adult> adults = new ArrayList<>(day.adults());
        Collections.shuffle(rooms, random);
        Collections.shuffle(adults, random);
        return new StaffedDay(day.date(), day.premises(), rooms, adults, day.absences(), day.outings(), day.moves());
    }
}

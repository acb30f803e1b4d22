package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.cover.verdict.Nursery.THREE;
import static org.earlybridge.training.cover.verdict.Nursery.adult;
import static org.earlybridge.training.cover.verdict.Nursery.firstAider;
import static org.earlybridge.training.cover.verdict.WorkedCasesTest.rules;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.junit.jupiter.api.Test;

/** C-1TO1, our own policy: a worker paid for one child stands outside the ratios. P-EATSEE, since 4 September 2023: sight and hearing of children who eat. */
class OneChildAndMealsTest {

    private static final String TUESDAY = "2026-10-13";
    private static final List<Span> LUNCH = List.of(Span.parse("11:45-12:15"));

    private static Nursery nine() {
        Nursery day = Nursery.on(TUESDAY);
        return day.room("PRE", day.children(9, THREE)).adult(firstAider("A", "PRE", 3));
    }

    @Test
    void a_worker_paid_for_one_child_is_not_one_of_the_two_that_nine_children_need() {
        assertThat(nine().adult(adult("B", "PRE", 3)).verdict().colour()).isEqualTo(Colour.GREEN);
        CoverVerdict verdict =
                nine().adult(adult("B", "PRE", 3).with(Trait.ONE_TO_ONE)).verdict();
        assertThat(verdict.colour()).isEqualTo(Colour.RED);
        assertThat(verdict.broken())
                .extracting(said -> said.finding().measure().asked())
                .contains(Asked.HEADS);
        assertThat(verdict.unverified()).contains("C-1TO1");
    }

    @Test
    void her_first_aid_counts_all_the_same() {
        Nursery day = Nursery.on(TUESDAY);
        CoverVerdict verdict = day.room("PRE", day.children(9, THREE))
                .adult(adult("A", "PRE", 3))
                .adult(adult("B", "PRE", 2))
                .adult(firstAider("C", "PRE", 3).with(Trait.ONE_TO_ONE))
                .verdict();
        assertThat(verdict.colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void while_she_is_away_the_child_she_is_paid_for_needs_somebody_and_that_is_a_caution() {
        CoverVerdict verdict = nine().adult(adult("B", "PRE", 2))
                .adult(adult("C", "PRE", 2).with(Trait.ONE_TO_ONE))
                .away("C", "09:30-12:00")
                .verdict();
        assertThat(verdict.colour()).isEqualTo(Colour.AMBER);
        assertThat(verdict.sentence())
                .isEqualTo("C can go on Tue 13 Oct 09:30-12:00, but C is paid to be with one child, who needs somebody"
                        + " else 09:30-12:00.");
    }

    @Test
    void she_is_neither_moved_to_another_room_nor_sent_instead_of_a_colleague() {
        Nursery day = Nursery.on(TUESDAY);
        CoverVerdict verdict = day.room("PRE", day.children(9, THREE))
                .room("SEN", day.children(1, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(adult("B", "PRE", 3))
                .adult(firstAider("D", "SEN", 3))
                .adult(firstAider("C", "SEN", 3).with(Trait.ONE_TO_ONE))
                .away("A", "09:30-12:00")
                .verdict();
        assertThat(verdict.colour()).isEqualTo(Colour.RED);
        assertThat(verdict.fixes()).noneMatch(fix -> fix.change().adult().equals(Optional.of("C")));
    }

    @Test
    void children_who_eat_need_an_adult_in_their_own_room() {
        Nursery day = Nursery.on(TUESDAY);
        Adult leaves = Nursery.during(adult("B", "HALL", 3), "08:00-12:00");
        CoverVerdict verdict = day.room("PRE", day.children(4, THREE))
                .room("HALL", LUNCH, day.children(4, THREE, "08:00-12:30"))
                .adult(firstAider("A", "PRE", 3))
                .adult(firstAider("C", "PRE", 3))
                .adult(leaves)
                .verdict();
        assertThat(rules(verdict)).contains("P-EATSEE");
        assertThat(verdict.broken())
                .filteredOn(said -> said.finding().measure().rule().equals("P-EATSEE"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.sentence())
                            .isEqualTo("Nobody in HALL is in sight and hearing of the children who eat 12:00-12:15.");
                    assertThat(said.finding().span()).isEqualTo(Span.parse("12:00-12:15"));
                });
    }

    @Test
    void that_is_asked_from_4_september_2023_on_and_only_where_meals_are_known() {
        assertThat(eating("2023-09-03").measures()).noneMatch(OneChildAndMealsTest::isAboutEating);
        assertThat(eating("2023-09-04").measures()).anyMatch(OneChildAndMealsTest::isAboutEating);
        assertThat(nine().adult(adult("B", "PRE", 3)).verdict().measures())
                .noneMatch(OneChildAndMealsTest::isAboutEating);
    }

    @Test
    void a_colleague_who_stood_in_for_one_child_alone_does_not_see_to_the_others_who_eat() {
        Nursery day = Nursery.on(TUESDAY);
        StaffedDay lunch = day.room("HALL", LUNCH, day.children(4, THREE))
                .room("PRE", day.children(4, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(adult("B", "PRE", 3))
                .adult(firstAider("C", "HALL", 3).with(Trait.ONE_TO_ONE))
                .day();
        assertThat(rules(CoverCheck.plain().of(lunch))).contains("P-EATSEE").doesNotContain("P-PFAEAT");
    }

    private static CoverVerdict eating(String date) {
        Nursery day = Nursery.on(date);
        return day.room("PRE", LUNCH, day.children(4, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(firstAider("B", "PRE", 3))
                .verdict();
    }

    private static boolean isAboutEating(org.earlybridge.training.cover.check.Finding finding) {
        return finding.measure().rule().equals("P-EATSEE");
    }
}

package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.cover.verdict.Nursery.THREE;
import static org.earlybridge.training.cover.verdict.Nursery.TWO;
import static org.earlybridge.training.cover.verdict.Nursery.UNDER_TWO;
import static org.earlybridge.training.cover.verdict.Nursery.adult;
import static org.earlybridge.training.cover.verdict.Nursery.during;
import static org.earlybridge.training.cover.verdict.Nursery.firstAider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.verdict.Change.Kind;
import org.junit.jupiter.api.Test;

/** Cases worked by hand, E1 to E3 and E5 to E7; others have tests of their own. */
class WorkedCasesTest {

    private static final String TUESDAY = "2026-10-13";

    @Test
    void e1_the_last_first_aider_is_the_one_who_wants_to_go() {
        CoverVerdict verdict = e1().verdict();

        assertThat(verdict.colour()).isEqualTo(Colour.RED);
        assertThat(verdict.ruleset()).isEqualTo("EYFS-2025G");
        assertThat(verdict.away()).containsExactly(new CoverVerdict.Away("A", Span.parse("09:30-12:00")));
        assertThat(rules(verdict)).containsExactly("P-PFA", "G-3b");
        assertThat(verdict.broken().get(0).finding().span()).isEqualTo(Span.parse("09:30-12:00"));
        assertThat(verdict.sentence()).startsWith("If A goes on Tue 13 Oct 09:30-12:00, ");
    }

    @Test
    void e1_cover_at_level_2_with_full_first_aid_mends_both() {
        CoverVerdict verdict = e1().verdict();
        Fix cover = fix(verdict, Kind.COVER);
        assertThat(cover.change().grade().orElseThrow().level()).isEqualTo(2);
        assertThat(cover.change().grade().orElseThrow().fullFirstAid()).isTrue();
        assertThat(cover.change().room()).contains("PRE");
        assertThat(cover.change().span()).contains(Span.parse("09:30-12:00"));
    }

    @Test
    void e1_emergency_first_aid_alone_is_not_enough_but_beside_a_renewal_it_is() {
        CoverVerdict verdict = e1().verdict();
        assertThat(verdict.notEnough()).singleElement().asString().contains("Emergency first aid for C");
        assertThat(verdict.fixes())
                .filteredOn(fix -> fix.change().kind() == Kind.RENEW_CERTIFICATE)
                .extracting(fix -> fix.change().renewals().size())
                .containsExactly(1, 2);
    }

    @Test
    void e2_one_birthday_apart_the_same_eleven_children_give_opposite_answers() {
        assertThat(threeAdultsOneGoing(0, 5, 6)).isEqualTo(Colour.GREEN);
        assertThat(threeAdultsOneGoing(0, 6, 5)).isEqualTo(Colour.RED);
        assertThat(threeAdultsOneGoing(0, 3, 3)).isEqualTo(Colour.GREEN);
        assertThat(threeAdultsOneGoing(1, 4, 5)).isEqualTo(Colour.RED);
    }

    @Test
    void e3_one_to_thirteen_is_lost_when_the_graduate_leaves() {
        CoverVerdict verdict = e3().away("G", "09:30-12:00").verdict();
        assertThat(rules(verdict)).containsExactly("G-3b");
        assertThat(verdict.sentence()).contains("drops to 1:8 without its level 6");
        assertThat(fix(verdict, Kind.COVER).change().grade().orElseThrow()).isEqualTo(new Grade(0, false, Set.of()));
    }

    @Test
    void e3_with_the_graduate_there_the_third_adult_is_to_spare() {
        assertThat(e3().away("I", "09:30-12:00").verdict().colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void e3_a_level_6_to_cover_lets_two_go() {
        Nursery two = e3().away("G", "09:30-12:00").away("I", "09:30-12:00");
        assertThat(two.verdict().colour()).isEqualTo(Colour.RED);
        StaffedDay covered = two.adult(firstAider("X", "PRE", 6)).day();
        assertThat(CoverCheck.colourOf(covered)).isEqualTo(Colour.GREEN);
    }

    @Test
    void e3_an_afternoon_with_sixteen_children_needs_no_cover() {
        Nursery day = Nursery.on(TUESDAY);
        CoverVerdict verdict = day.room("PRE", day.children(16, THREE), day.children(8, THREE, "08:00-13:00"))
                .adult(firstAider("G", "PRE", 6))
                .adult(firstAider("H", "PRE", 3))
                .adult(adult("I", "PRE", 2))
                .away("G", "09:30-12:00")
                .verdict();
        Fix later = fix(verdict, Kind.OTHER_DATE);
        assertThat(later.change().span().orElseThrow().from()).isGreaterThanOrEqualTo(13 * 60);
        assertThat(verdict.fixes().indexOf(later)).isLessThan(verdict.fixes().indexOf(fix(verdict, Kind.COVER)));
    }

    @Test
    void e5_the_cheapest_grade_of_cover_depends_on_who_goes() {
        assertThat(fix(e5().away("K", "09:30-12:00").verdict(), Kind.COVER)
                        .change()
                        .grade()
                        .orElseThrow()
                        .level())
                .isEqualTo(2);
        assertThat(fix(e5().away("J", "09:30-12:00").verdict(), Kind.COVER)
                        .change()
                        .grade()
                        .orElseThrow()
                        .level())
                .isEqualTo(3);
    }

    @Test
    void e5_ten_twos_needed_three_adults_under_the_old_ratio() {
        Nursery then = Nursery.on("2023-09-01");
        CoverVerdict verdict = then.room("T", then.children(10, TWO))
                .adult(firstAider("J", "T", 3))
                .adult(adult("K", "T", 2))
                .verdict();
        assertThat(rules(verdict)).containsExactly("G-2a");
        assertThat(verdict.ruleset()).isEqualTo("EYFS-2021");
    }

    @Test
    void e6_a_baby_room_needs_half_trained_and_half_at_level_2() {
        assertThat(e6(adult("X1", "BABY", 2))).isEqualTo(Colour.RED);
        assertThat(e6(adult("X0", "BABY", 0).with(Trait.BABY_TRAINED))).isEqualTo(Colour.RED);
        assertThat(e6(adult("X2", "BABY", 2).with(Trait.BABY_TRAINED))).isEqualTo(Colour.GREEN);
        assertThat(e6(adult("X3", "BABY", 3).with(Trait.BABY_TRAINED))).isEqualTo(Colour.GREEN);
    }

    @Test
    void e7_two_from_one_small_setting_break_three_rules() {
        CoverVerdict verdict =
                e7().away("P", "09:30-12:30").away("Q", "09:30-12:30").verdict();
        assertThat(verdict.broken())
                .extracting(said -> said.finding().measure().asked())
                .containsExactly(Asked.HEADS, Asked.LEVEL_3, Asked.IN_CHARGE);
        assertThat(rules(verdict)).containsExactly("G-3b", "G-3b", "P-DEP");
    }

    @Test
    void e7_one_unqualified_adult_or_two_cohorts_mend_it_for_manager_and_practitioner() {
        CoverVerdict verdict =
                e7().away("P", "09:30-12:30").away("R", "09:30-12:30").verdict();
        assertThat(rules(verdict)).containsExactly("G-3b");
        assertThat(fix(verdict, Kind.COVER).change().grade().orElseThrow().level())
                .isZero();
        assertThat(fix(verdict, Kind.OTHER_DATE).change().adult()).isPresent();
    }

    private static Nursery e1() {
        Nursery day = Nursery.on(TUESDAY);
        Adult c = adult("C", "PRE", 0).with(Award.of(2, "2019-07-01"));
        return day.room("PRE", day.children(9, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(adult("B", "PRE", 3).with(new FirstAid(FirstAid.Kind.FULL, LocalDate.parse("2026-09-30"))))
                .adult(c)
                .away("A", "09:30-12:00");
    }

    private static Colour threeAdultsOneGoing(int underTwo, int two, int three) {
        Nursery day = Nursery.on(TUESDAY);
        if (underTwo > 0) {
            return day.room("R", day.children(underTwo, UNDER_TWO), day.children(two, TWO), day.children(three, THREE))
                    .adult(firstAider("A", "R", 3).with(Trait.BABY_TRAINED, Trait.BABY_EXPERIENCED))
                    .adult(firstAider("B", "R", 3).with(Trait.BABY_TRAINED, Trait.BABY_EXPERIENCED))
                    .adult(adult("C", "R", 3))
                    .away("C", "09:30-12:00")
                    .verdict()
                    .colour();
        }
        return day.room("R", day.children(two, TWO), day.children(three, THREE))
                .adult(firstAider("A", "R", 3))
                .adult(firstAider("B", "R", 2))
                .adult(adult("C", "R", 3))
                .away("C", "09:30-12:00")
                .verdict()
                .colour();
    }

    private static Nursery e3() {
        Nursery day = Nursery.on(TUESDAY);
        return day.room("PRE", day.children(24, THREE))
                .adult(firstAider("G", "PRE", 6))
                .adult(firstAider("H", "PRE", 3))
                .adult(adult("I", "PRE", 2));
    }

    private static Nursery e5() {
        Nursery day = Nursery.on(TUESDAY);
        return day.room("T", day.children(10, TWO))
                .adult(firstAider("J", "T", 3))
                .adult(firstAider("K", "T", 2))
                .adult(firstAider("L", "T", 0));
    }

    private static Colour e6(Adult cover) {
        Nursery day = Nursery.on(TUESDAY);
        return day.room("BABY", day.children(9, UNDER_TWO))
                .adult(firstAider("M", "BABY", 3).with(Trait.BABY_EXPERIENCED, Trait.BABY_TRAINED))
                .adult(adult("N", "BABY", 2).with(Trait.BABY_TRAINED))
                .adult(adult("O", "BABY", 0))
                .adult(during(cover, "09:00-13:00"))
                .away("N", "09:30-12:00")
                .verdict()
                .colour();
    }

    private static Nursery e7() {
        Nursery day = Nursery.on(TUESDAY);
        return day.room("PRE", day.children(20, THREE))
                .adult(firstAider("P", "PRE", 3).with(Trait.MANAGER))
                .adult(firstAider("Q", "PRE", 3).with(Trait.DEPUTY))
                .adult(firstAider("R", "PRE", 2))
                .adult(firstAider("S", "PRE", 2));
    }

    static List<String> rules(CoverVerdict verdict) {
        return verdict.broken().stream()
                .map(said -> said.finding().measure().rule())
                .toList();
    }

    static Fix fix(CoverVerdict verdict, Kind kind) {
        Optional<Fix> fix = verdict.fixes().stream()
                .filter(one -> one.change().kind() == kind)
                .findFirst();
        return fix.orElseThrow(() -> new AssertionError("no " + kind + " among " + verdict.fixes()));
    }
}

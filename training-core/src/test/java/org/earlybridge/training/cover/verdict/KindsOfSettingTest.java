package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.cover.verdict.Nursery.THREE;
import static org.earlybridge.training.cover.verdict.Nursery.TWO;
import static org.earlybridge.training.cover.verdict.Nursery.adult;
import static org.earlybridge.training.cover.verdict.Nursery.firstAider;
import static org.earlybridge.training.cover.verdict.WorkedCasesTest.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Outing;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

/** What differs between schools, clubs and childminders, and the rules that ask about a building, an outing or a meal. */
class KindsOfSettingTest {

    private static final String TUESDAY = "2026-10-13";
    private static final int FOUR = 54;
    private static final int SIX = 74;

    @Test
    void a_maintained_nursery_has_thirteen_to_one_and_always_its_teacher() {
        Nursery day = Nursery.on(TUESDAY).kind(ProviderKind.MAINTAINED_NURSERY);
        day = day.room("N", day.children(26, THREE))
                .adult(firstAider("T", "N", 6).with(Trait.SCHOOL_TEACHER))
                .adult(firstAider("H", "N", 3))
                .adult(firstAider("I", "N", 3));
        assertThat(day.verdict().colour()).isEqualTo(Colour.GREEN);
        CoverVerdict without = day.away("T", "09:30-12:00").verdict();
        assertThat(rules(without)).containsExactly("G-MNS");
        assertThat(without.broken().get(0).finding().measure().asked()).isEqualTo(Asked.TEACHERS);
        Grade cover =
                WorkedCasesTest.fix(without, Change.Kind.COVER).change().grade().orElseThrow();
        assertThat(cover.is(Trait.SCHOOL_TEACHER)).isTrue();
    }

    @Test
    void an_independent_school_has_thirty_in_a_class_that_turns_five_and_thirteen_in_others() {
        assertThat(independent(30, FOUR)).isEqualTo(Colour.GREEN);
        assertThat(independent(30, THREE)).isEqualTo(Colour.RED);
        assertThat(independent(26, THREE)).isEqualTo(Colour.GREEN);
    }

    @Test
    void reception_has_one_teacher_for_thirty() {
        assertThat(reception(30)).isEqualTo(Colour.GREEN);
        assertThat(reception(31)).isEqualTo(Colour.RED);
    }

    @Test
    void reception_with_younger_children_is_the_schools_recorded_decision() {
        Nursery day = Nursery.on(TUESDAY).kind(ProviderKind.RECEPTION);
        CoverVerdict verdict = day.room("R", day.children(10, FOUR), day.children(3, THREE))
                .adult(firstAider("T", "R", 6).with(Trait.SCHOOL_TEACHER))
                .adult(firstAider("H", "R", 3))
                .verdict();
        assertThat(verdict.colour()).isEqualTo(Colour.AMBER);
        assertThat(verdict.cautions())
                .extracting(said -> said.finding().measure().rule())
                .containsExactly("G-MIX");
    }

    @Test
    void a_club_for_school_children_has_a_target_of_ours_and_no_ratio_since_2014() {
        assertThat(club(TUESDAY, 16)).isEqualTo(Colour.GREEN);
        assertThat(club(TUESDAY, 17)).isEqualTo(Colour.AMBER);
        assertThat(club("2014-03-04", 17)).isEqualTo(Colour.RED);
    }

    @Test
    void before_2014_thirteen_to_one_ended_at_four_o_clock() {
        Nursery day = Nursery.on("2012-03-06");
        CoverVerdict verdict = day.room("PRE", day.children(20, THREE))
                .adult(firstAider("G", "PRE", 6))
                .adult(firstAider("H", "PRE", 3))
                .verdict();
        assertThat(rules(verdict)).containsExactly("G-3b");
        assertThat(verdict.broken().get(0).finding().span()).isEqualTo(Span.parse("16:00-18:00"));
    }

    @Test
    void an_outing_takes_a_first_aider_along_and_leaves_one_behind() {
        assertThat(outing(List.of("A", "B"))).isEqualTo(Colour.RED);
        assertThat(outing(List.of("C", "D"))).isEqualTo(Colour.RED);
        assertThat(outing(List.of("B", "D"))).isEqualTo(Colour.GREEN);
    }

    @Test
    void while_children_eat_a_first_aider_is_in_the_room() {
        Nursery day = Nursery.on(TUESDAY);
        CoverVerdict verdict = day.room("PRE", List.of(Span.parse("11:45-12:15")), day.children(16, THREE))
                .room("T", day.children(5, TWO))
                .adult(adult("A", "PRE", 3))
                .adult(adult("B", "PRE", 2))
                .adult(firstAider("C", "T", 3))
                .verdict();
        assertThat(rules(verdict)).containsExactly("P-PFAEAT");
        assertThat(verdict.broken().get(0).finding().span()).isEqualTo(Span.parse("11:45-12:15"));
    }

    @Test
    void of_those_by_the_experience_route_no_more_than_half_count_at_level_3() {
        Nursery one = Nursery.on(TUESDAY);
        CoverVerdict alone = one.room("PRE", one.children(8, THREE))
                .adult(firstAider("E", "PRE", 3).with(Trait.EXPERIENCE_ROUTE))
                .adult(adult("B", "PRE", 2))
                .verdict();
        assertThat(alone.broken())
                .extracting(said -> said.finding().measure().asked())
                .contains(Asked.LEVEL_3);
        Nursery two = Nursery.on(TUESDAY);
        CoverVerdict beside = two.room("PRE", two.children(8, THREE))
                .room("T", two.children(5, TWO))
                .adult(firstAider("E", "PRE", 3).with(Trait.EXPERIENCE_ROUTE))
                .adult(adult("B", "T", 3))
                .verdict();
        assertThat(beside.colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void a_room_that_fails_by_itself_is_a_caution_or_hard_as_the_setting_is_tested() {
        assertThat(mixedRoom(false).colour()).isEqualTo(Colour.AMBER);
        assertThat(mixedRoom(true).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void a_float_stands_in_one_room_at_a_time() {
        Nursery day = Nursery.on(TUESDAY);
        day = day.room("PRE", day.children(9, THREE))
                .room("T", day.children(6, TWO))
                .adult(firstAider("A", "PRE", 3))
                .adult(adult("B", "T", 3))
                .adult(floating(adult("F", "", 2)));
        assertThat(day.verdict().broken()).hasSize(1);
        assertThat(day.adult(floating(adult("G", "", 2))).verdict().colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void the_last_safeguarding_lead_who_goes_must_stay_reachable() {
        Nursery day = Nursery.on(TUESDAY);
        CoverVerdict verdict = day.room("PRE", day.children(9, THREE))
                .adult(firstAider("A", "PRE", 3).with(Trait.SAFEGUARDING_LEAD))
                .adult(firstAider("B", "PRE", 3))
                .adult(adult("C", "PRE", 2))
                .away("A", "09:30-12:00")
                .verdict();
        assertThat(verdict.colour()).isEqualTo(Colour.AMBER);
        assertThat(verdict.sentence())
                .isEqualTo("A can go on Tue 13 Oct 09:30-12:00, but no safeguarding lead is on"
                        + " site 09:30-12:00: one must be at the end of a telephone.");
    }

    @Test
    void a_webinar_takes_her_out_of_the_room_five_minutes_either_side() {
        Nursery day = Nursery.on(TUESDAY);
        CoverVerdict verdict = day.room("PRE", day.children(9, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(firstAider("B", "PRE", 3))
                .away(new Absence("A", List.of(Span.parse("13:00-14:30")), true, 0, 0))
                .verdict();
        assertThat(verdict.broken().get(0).finding().span()).isEqualTo(Span.parse("12:55-14:35"));
    }

    @Test
    void a_backup_childminder_needs_every_parents_agreement() {
        assertThat(backup(Trait.CHECKED)).isEqualTo(Colour.RED);
        assertThat(backup(Trait.PARENTAL_PERMISSION)).isEqualTo(Colour.AMBER);
    }

    @Test
    void a_lone_childminder_who_goes_leaves_the_children_with_nobody() {
        CoverVerdict verdict = home().away("CM", "09:30-12:00").verdict();
        assertThat(rules(verdict)).containsExactly("CM-6");
        assertThat(verdict.sentence()).contains("3 children would be with nobody");
    }

    private static Colour independent(int children, int months) {
        Nursery day = Nursery.on(TUESDAY).kind(ProviderKind.INDEPENDENT_SCHOOL);
        return day.room("C", day.children(children, months))
                .adult(firstAider("T", "C", 6))
                .adult(firstAider("H", "C", 3))
                .verdict()
                .colour();
    }

    private static Colour reception(int children) {
        Nursery day = Nursery.on(TUESDAY).kind(ProviderKind.RECEPTION);
        return day.room("R", day.children(children, FOUR))
                .adult(firstAider("T", "R", 6).with(Trait.SCHOOL_TEACHER))
                .adult(firstAider("H", "R", 3))
                .verdict()
                .colour();
    }

    private static Colour club(String date, int children) {
        Nursery day = Nursery.on(date).kind(ProviderKind.WRAPAROUND);
        return day.room("CLUB", day.children(children, SIX, "15:15-18:00"))
                .adult(firstAider("P", "CLUB", 3))
                .adult(adult("H", "CLUB", 0))
                .verdict()
                .colour();
    }

    private static Colour outing(List<String> adults) {
        Nursery day = Nursery.on(TUESDAY);
        LocalDate born = day.children(1, THREE).born();
        Outing walk =
                new Outing(List.of(new Outing.Party(Optional.of("PRE"), born, 8)), adults, Span.parse("10:00-11:00"));
        return day.room("PRE", day.children(16, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(firstAider("B", "PRE", 3))
                .adult(adult("C", "PRE", 2))
                .adult(adult("D", "PRE", 2))
                .outing(walk)
                .verdict()
                .colour();
    }

    /** Six twos and eight threes: the twos' adults are enough by themselves, the whole room's others are not. */
    private static CoverVerdict mixedRoom(boolean hard) {
        Nursery day = hard ? Nursery.on(TUESDAY).testingRooms() : Nursery.on(TUESDAY);
        return day.room("R", day.children(6, TWO), day.children(8, THREE))
                .room("S", day.children(4, THREE))
                .adult(firstAider("A", "R", 3))
                .adult(adult("B", "R", 0))
                .adult(adult("C", "R", 2))
                .adult(adult("D", "S", 2))
                .verdict();
    }

    private static Adult floating(Adult adult) {
        return adult.in(Optional.empty());
    }

    private static Nursery home() {
        Nursery day = Nursery.on(TUESDAY).kind(ProviderKind.CHILDMINDER);
        return day.room("HOME", day.children(3, THREE))
                .adult(firstAider("CM", "HOME", 3).as(EmploymentRole.CHILDMINDER));
    }

    private static Colour backup(Trait trait) {
        return home().adult(firstAider("B", "HOME", 0).as(EmploymentRole.COVER).with(trait))
                .away("CM", "09:30-12:00")
                .verdict()
                .colour();
    }
}

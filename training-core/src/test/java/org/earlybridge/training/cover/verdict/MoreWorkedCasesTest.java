package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.cover.verdict.Nursery.THREE;
import static org.earlybridge.training.cover.verdict.Nursery.TWO;
import static org.earlybridge.training.cover.verdict.Nursery.UNDER_TWO;
import static org.earlybridge.training.cover.verdict.Nursery.adult;
import static org.earlybridge.training.cover.verdict.Nursery.during;
import static org.earlybridge.training.cover.verdict.Nursery.firstAider;
import static org.earlybridge.training.cover.verdict.WorkedCasesTest.fix;
import static org.earlybridge.training.cover.verdict.WorkedCasesTest.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.verdict.Change.Kind;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

/** Cases worked by hand, E4 and E8 to E12, E18 and E19. */
class MoreWorkedCasesTest {

    private static final String TUESDAY = "2026-10-13";

    @Test
    void e4_an_assistant_may_not_be_left_alone_for_a_whole_course() {
        CoverVerdict verdict = e4(new Absence("CM", spans("09:30-15:30"), false, 25, 0));
        assertThat(verdict.ruleset()).isEqualTo("EYFS-2025C");
        assertThat(verdict.away()).containsExactly(new CoverVerdict.Away("CM", Span.parse("09:05-15:55")));
        assertThat(rules(verdict)).containsExactly("CM-2H");
        assertThat(verdict.broken().get(0).finding().measure().need()).isEqualTo(410);
    }

    @Test
    void e4_evening_and_webinar_first_then_a_backup_and_closing_last() {
        CoverVerdict verdict = e4(new Absence("CM", spans("09:30-15:30"), false, 25, 0));
        assertThat(verdict.fixes())
                .extracting(fix -> fix.change().kind())
                .containsExactly(
                        Kind.ONLINE_OR_EVENING,
                        Kind.ONLINE_OR_EVENING,
                        Kind.CO_CHILDMINDER,
                        Kind.BACKUP_CHILDMINDER,
                        Kind.CLOSE);
        assertThat(fix(verdict, Kind.BACKUP_CHILDMINDER).becomes()).isEqualTo(Colour.AMBER);
    }

    @Test
    void e4_ninety_minutes_online_with_the_assistant_in_charge_are_lawful() {
        assertThat(e4(new Absence("CM", spans("13:00-14:30"), true, 0, 0)).colour())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void e4_a_co_childminder_with_her_own_two_year_old_has_four_young_children() {
        Nursery day = home();
        CoverVerdict verdict = day.room("OWN", day.children(1, TWO))
                .adult(firstAider("CO", "HOME", 3).as(EmploymentRole.CO_CHILDMINDER))
                .away("CM", "09:30-12:00")
                .verdict();
        assertThat(rules(verdict)).containsExactly("CM-3");
        assertThat(verdict.broken().get(0).finding().measure().children()).isEqualTo(4);
    }

    @Test
    void e4_three_evenings_are_free() {
        assertThat(e4(new Absence("CM", spans("18:30-20:30"), false, 25, 0)).colour())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void e8_breaks_fit_on_a_grid_of_five_minutes() {
        assertThat(e8("12:15-17:30").colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void e8_ten_minutes_less_and_somebody_has_no_break() {
        CoverVerdict verdict = e8("12:05-17:30");
        assertThat(verdict.broken())
                .extracting(said -> said.finding().measure().asked())
                .containsExactly(Asked.BREAK);
        assertThat(rules(verdict)).containsExactly("H10");
    }

    @Test
    void e9_cover_is_needed_for_the_absence_and_not_for_the_session() {
        Nursery day = Nursery.on(TUESDAY);
        CoverVerdict verdict = day.room("PRE", day.children(16, THREE, "09:00-15:00"))
                .adult(during(firstAider("A", "PRE", 3), "09:00-15:00"))
                .adult(during(firstAider("B", "PRE", 3), "09:00-15:00"))
                .away(new Absence("A", spans("09:30-12:30"), false, 55, 10))
                .verdict();
        assertThat(verdict.away()).containsExactly(new CoverVerdict.Away("A", Span.parse("09:00-13:35")));
        assertThat(fix(verdict, Kind.COVER).change().span()).contains(Span.parse("09:00-13:35"));
    }

    @Test
    void e10_at_twilight_one_level_2_may_go_but_not_both() {
        assertThat(e10("L3", "16:00-18:00")).isEqualTo(Colour.RED);
        assertThat(e10("L2", "16:00-18:00")).isEqualTo(Colour.GREEN);
        assertThat(twilight()
                        .away("L2", "17:00-18:00")
                        .away("L2b", "17:00-18:00")
                        .verdict()
                        .colour())
                .isEqualTo(Colour.RED);
        assertThat(twilight()
                        .away("L2", "17:00-18:00")
                        .away("L0", "17:00-18:00")
                        .verdict()
                        .colour())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void e10_an_apprentice_of_seventeen_who_has_worked_eight_hours_may_not_train_in_the_evening() {
        Nursery day = Nursery.on(TUESDAY);
        Adult apprentice = new Adult(
                "AP",
                Optional.of("PRE"),
                Span.parse("07:30-16:00"),
                Optional.of(LocalDate.parse("2009-06-01")),
                Optional.empty(),
                EmploymentRole.APPRENTICE,
                Optional.empty(),
                firstAider("x", "PRE", 0).firstAid(),
                adult("x", "PRE", 0).traits(),
                OptionalInt.empty(),
                OptionalInt.of(30),
                OptionalInt.empty());
        CoverVerdict verdict = day.room("PRE", day.children(8, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(adult("B", "PRE", 2))
                .adult(apprentice)
                .away("AP", "16:00-18:00")
                .verdict();
        assertThat(verdict.broken().get(0).finding().measure().asked()).isEqualTo(Asked.WORKING_MINUTES);
    }

    @Test
    void e10_a_pre_school_that_is_shut_asks_no_question() {
        Nursery day = Nursery.on(TUESDAY);
        CoverVerdict verdict = day.room("PRE", day.children(8, THREE, "09:00-15:15"))
                .adult(during(firstAider("A", "PRE", 3), "08:45-15:30"))
                .adult(during(adult("B", "PRE", 2), "08:45-15:30"))
                .away("A", "16:00-18:00")
                .verdict();
        assertThat(verdict.colour()).isEqualTo(Colour.GREEN);
        assertThat(verdict.away()).isEmpty();
    }

    @Test
    void e11_in_the_holidays_a_term_time_setting_needs_nobody() {
        Nursery closed = Nursery.on("2026-10-27");
        assertThat(closed.room("PRE")
                        .adult(firstAider("A", "PRE", 3))
                        .away("A", "09:30-12:00")
                        .verdict()
                        .colour())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void e12_from_a_birthday_on_one_adult_fewer_is_needed() {
        LocalDate birthday = LocalDate.parse("2026-10-13");
        Children fourth = new Children(birthday.minusYears(2), 1, Nursery.ALL_DAY);
        assertThat(e12(birthday.minusDays(1), fourth)).isEqualTo(Colour.RED);
        assertThat(e12(birthday, fourth)).isEqualTo(Colour.GREEN);
    }

    @Test
    void e18_when_the_cover_is_ill_the_plan_turns_red_and_says_what_helps() {
        CoverVerdict ill = e18().verdict();
        Adult cover = during(adult("X", "PRE", 2).as(EmploymentRole.COVER), "09:00-12:30");
        CoverVerdict covered = e18().adult(cover).verdict();
        assertThat(covered.colour()).isEqualTo(Colour.GREEN);
        assertThat(ill.colour()).isEqualTo(Colour.RED);
        assertThat(fix(ill, Kind.COVER).becomes()).isEqualTo(Colour.GREEN);
        assertThat(fix(ill, Kind.ONLINE_OR_EVENING).becomes()).isEqualTo(Colour.GREEN);
    }

    @Test
    void e19_for_a_whole_team_only_closed_time_works_and_it_is_said_at_once() {
        Nursery day = Nursery.on(TUESDAY);
        CoverVerdict verdict = day.room("PRE", day.children(16, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(firstAider("B", "PRE", 3))
                .adult(adult("C", "PRE", 2))
                .away("A", "13:00-14:00")
                .away("B", "13:00-14:00")
                .away("C", "13:00-14:00")
                .verdict();
        assertThat(verdict.fixes())
                .extracting(fix -> fix.change().kind())
                .containsExactly(Kind.ONLINE_OR_EVENING, Kind.CLOSE);
        assertThat(verdict.notEnough()).singleElement().asString().contains("no cover worker is enough");
    }

    private static List<Span> spans(String span) {
        return List.of(Span.parse(span));
    }

    private static Nursery e18() {
        Nursery day = Nursery.on(TUESDAY);
        return day.room("PRE", day.children(16, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(firstAider("B", "PRE", 3))
                .away("A", "09:30-12:00");
    }

    private static Nursery home() {
        Nursery day = Nursery.on(TUESDAY).kind(ProviderKind.CHILDMINDER);
        return day.room(
                        "HOME",
                        day.children(1, UNDER_TWO),
                        day.children(1, TWO),
                        day.children(1, THREE),
                        day.children(2, 85, "15:15-18:00"))
                .adult(firstAider("CM", "HOME", 3).as(EmploymentRole.CHILDMINDER));
    }

    private static CoverVerdict e4(Absence absence) {
        return home().adult(firstAider("AST", "HOME", 0)
                        .as(EmploymentRole.ASSISTANT)
                        .with(Trait.PARENTAL_PERMISSION))
                .away(absence)
                .verdict();
    }

    /** Four adults from eleven, three needed; three of them owe themselves twenty minutes before the fourth leaves. */
    private static CoverVerdict e8(String away) {
        Nursery day = Nursery.on(TUESDAY);
        return day.room("T", spans("11:45-12:15"), day.children(15, TWO, "11:00-17:30"))
                .adult(atLunch(firstAider("A", "T", 3)))
                .adult(atLunch(adult("B", "T", 2)))
                .adult(atLunch(adult("C", "T", 2)))
                .adult(during(firstAider("D", "T", 3), "11:00-17:30"))
                .away("D", away)
                .verdict();
    }

    private static Adult atLunch(Adult adult) {
        return new Adult(
                adult.id(),
                adult.room(),
                Span.parse("11:00-17:30"),
                adult.born(),
                adult.employedSince(),
                adult.role(),
                adult.award(),
                adult.firstAid(),
                adult.traits(),
                adult.studying(),
                OptionalInt.of(20),
                adult.hourlyCost());
    }

    private static Nursery twilight() {
        Nursery day = Nursery.on(TUESDAY);
        return day.room(
                        "R",
                        day.children(1, TWO, "16:00-18:00"),
                        day.children(1, TWO, "16:00-17:30"),
                        day.children(4, TWO, "16:00-17:00"),
                        day.children(3, THREE, "16:00-18:00"),
                        day.children(2, THREE, "16:00-17:30"),
                        day.children(3, THREE, "16:00-17:00"))
                .adult(firstAider("L3", "R", 3))
                .adult(adult("L2", "R", 2))
                .adult(adult("L2b", "R", 2))
                .adult(adult("L0", "R", 0));
    }

    private static Colour e10(String who, String when) {
        return twilight().away(who, when).verdict().colour();
    }

    /** Eight children, four of them under two until one has her birthday. */
    private static Colour e12(LocalDate date, Children fourth) {
        Nursery day = Nursery.on(date.toString());
        return day.room("R", day.children(3, UNDER_TWO), fourth, day.children(4, TWO))
                .adult(firstAider("A", "R", 3).with(Trait.BABY_TRAINED, Trait.BABY_EXPERIENCED))
                .adult(firstAider("B", "R", 2).with(Trait.BABY_TRAINED))
                .adult(adult("C", "R", 2))
                .away("C", "09:30-12:00")
                .verdict()
                .colour();
    }
}

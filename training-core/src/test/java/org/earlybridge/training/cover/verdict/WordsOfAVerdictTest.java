package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

/** What a manager reads, word for word. */
class WordsOfAVerdictTest {

    private static final String MORNING = "09:30-12:00";
    private static final String ON = " on Tue 13 Oct 09:30-12:00";

    @Test
    void a_day_that_holds_says_so_and_whoever_can_go_is_named() {
        assertThat(twoRooms().verdict().sentence()).isEqualTo("On Tue 13 Oct every room keeps the adults it needs.");
        CoverVerdict verdict = twoRooms().away("D", MORNING).verdict();
        assertThat(verdict.sentence()).isEqualTo("D can go" + ON + ".");
        assertThat(verdict.brief()).isEqualTo(verdict.sentence());
        assertThat(verdict.stillFine())
                .containsExactly(
                        "2 adults stay in PRE, enough for 9 children.", "1 adult stays in TOD, enough for 5 children.");
    }

    @Test
    void the_first_three_reasons_are_said_and_the_others_counted() {
        CoverVerdict verdict = twoRooms().away("A", MORNING).verdict();
        assertThat(verdict.brief())
                .isEqualTo("If A goes" + ON + ", PRE needs 2 adults for 9 children 09:30-12:00 and has 1.");
        assertThat(verdict.sentence())
                .isEqualTo("If A goes" + ON + ", PRE needs 2 adults for 9 children 09:30-12:00 and has 1;"
                        + " nobody on the premises holds full paediatric first aid 09:30-12:00;"
                        + " PRE has nobody at level 3 09:30-12:00; and 1 more.");
        assertThat(sentences(verdict))
                .last()
                .isEqualTo("Nobody in PRE holds first aid while children eat 11:45-12:00.");
        assertThat(verdict.stillFine()).containsExactly("2 adults stay in TOD, enough for 5 children.");
    }

    @Test
    void every_way_out_is_one_plain_request() {
        assertThat(fixes(twoRooms().away("A", MORNING)))
                .containsExactly(
                        "Choose an evening 18:00-20:30, when the children have gone.",
                        "Send D instead.",
                        "Ask for a cover worker, level 3 or above, with full paediatric first aid, in PRE 09:30-12:00.");
        assertThat(fixes(twoRooms().away("B", MORNING)))
                .contains("Ask for a cover worker, level 2 or above, in PRE 09:30-12:00.");
    }

    @Test
    void the_way_to_the_course_is_part_of_being_away() {
        CoverVerdict verdict = twoRooms()
                .away(new Absence("C", List.of(Span.parse(MORNING)), false, 20, 10))
                .verdict();
        assertThat(verdict.sentence()).isEqualTo("If C goes" + ON + ", TOD has nobody at level 3 09:00-12:30.");
        assertThat(verdict.fixes())
                .extracting(Fix::sentence)
                .contains(
                        "Choose an evening 18:30-21:00, when the children have gone.",
                        "Ask for a cover worker, level 3 or above, in TOD 09:00-12:30.");
    }

    @Test
    void several_who_go_are_joined_and_with_nobody_left_only_time_without_children_works() {
        CoverVerdict two = twoRooms().away("A", MORNING).away("B", MORNING).verdict();
        assertThat(two.sentence())
                .startsWith("If A and B go" + ON + ", PRE needs 2 adults for 9 children 09:30-12:00 and has none;")
                .contains("in the setting 0 of the other adults count at level 2 09:30-12:00, and 1 must");
        CoverVerdict all = twoRooms()
                .away("A", MORNING)
                .away("B", MORNING)
                .away("C", MORNING)
                .away("D", MORNING)
                .verdict();
        assertThat(all.sentence())
                .startsWith("If A, B, C and D go" + ON)
                .contains("TOD needs 1 adult for 5 children 09:30-12:00 and has none")
                .endsWith("; and 3 more.");
        assertThat(sentences(all)).last().isEqualTo("The premises need 2 adults at least 09:30-12:00 and have none.");
        assertThat(all.fixes())
                .extracting(Fix::sentence)
                .last()
                .isEqualTo("Close 09:30-12:00, with notice to parents.");
        assertThat(all.notEnough())
                .containsExactly(
                        "Cover: with everybody away no cover worker is enough." + " Only time without children works.");
    }

    @Test
    void what_was_short_with_everybody_there_is_not_blamed_on_her_who_goes() {
        Nursery nursery = Nursery.on("2026-10-13");
        CoverVerdict verdict = nursery.room("PRE", nursery.children(17, Nursery.THREE))
                .adult(Nursery.firstAider("A", "PRE", 3))
                .adult(Nursery.firstAider("B", "PRE", 3))
                .adult(Nursery.during(Nursery.adult("E", "PRE", 0), "08:00-12:00"))
                .adult(Nursery.during(Nursery.adult("F", "PRE", 0), "08:00-12:00"))
                .away("F", "08:30-09:00")
                .verdict();
        assertThat(verdict.sentence())
                .isEqualTo("Even if nobody goes on Tue 13 Oct 08:30-09:00,"
                        + " PRE needs 3 adults for 17 children 12:00-18:00 and has 2.");
    }

    @Test
    void with_babies_it_is_said_who_is_missing_and_what_somebody_else_must_bring() {
        Nursery nursery = Nursery.on("2026-10-13");
        CoverVerdict verdict = nursery.room("BAB", nursery.children(7, Nursery.UNDER_TWO))
                .adult(Nursery.firstAider("A", "BAB", 3).with(Trait.BABY_TRAINED, Trait.BABY_EXPERIENCED))
                .adult(Nursery.adult("B", "BAB", 2).with(Trait.BABY_TRAINED))
                .adult(Nursery.adult("C", "BAB", 0))
                .adult(Nursery.adult("F", "BAB", 2))
                .away("A", MORNING)
                .verdict();
        assertThat(sentences(verdict))
                .containsExactly(
                        "Nobody on the premises holds full paediatric first aid 09:30-12:00.",
                        "BAB has nobody at level 3 who is used to babies 09:30-12:00.",
                        "In BAB too few are trained in the care of babies 09:30-12:00: 1, and 2 must be.");
        assertThat(verdict.fixes())
                .extracting(Fix::sentence)
                .last()
                .isEqualTo("Ask for a cover worker, level 3 or above, used to and trained in the care of babies,"
                        + " with full paediatric first aid, in BAB 09:30-12:00.");
    }

    @Test
    void a_manager_away_needs_a_deputy_and_a_safeguarding_lead_a_telephone() {
        Adult manager = Nursery.adult("M", "TOD", 2).with(Trait.MANAGER, Trait.SAFEGUARDING_LEAD);
        CoverVerdict verdict = twoRooms().adult(manager).away("M", MORNING).verdict();
        assertThat(sentences(verdict)).containsExactly("The manager and every deputy are away together 09:30-12:00.");
        assertThat(verdict.cautions())
                .extracting(Said::sentence)
                .containsExactly("No safeguarding lead is on site 09:30-12:00: one must be at the end of a telephone.");
    }

    @Test
    void a_cover_worker_costs_what_the_settings_own_cost_an_hour_rounded_up_to_a_penny() {
        Adult plain =
                Nursery.during(Nursery.adult("W", "TOD", 0), "16:00-18:00").as(EmploymentRole.COVER);
        Adult bank = new Adult(
                plain.id(),
                plain.room(),
                plain.there(),
                Optional.empty(),
                Optional.empty(),
                plain.role(),
                Optional.empty(),
                Optional.empty(),
                plain.traits(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(1501));
        assertThat(twoRooms().adult(bank).away("B", MORNING).verdict().fixes())
                .filteredOn(fix -> fix.change().kind() == Change.Kind.COVER)
                .extracting(Fix::cost)
                .containsExactly(OptionalInt.of(3753));
    }

    private static Nursery twoRooms() {
        Nursery nursery = Nursery.on("2026-10-13");
        return nursery.room("PRE", List.of(Span.parse("11:45-12:15")), nursery.children(9, Nursery.THREE))
                .room("TOD", nursery.children(5, Nursery.TWO))
                .adult(Nursery.firstAider("A", "PRE", 3))
                .adult(Nursery.adult("B", "PRE", 2))
                .adult(Nursery.adult("C", "TOD", 3))
                .adult(Nursery.adult("D", "TOD", 0));
    }

    private static List<String> sentences(CoverVerdict verdict) {
        return verdict.broken().stream().map(Said::sentence).toList();
    }

    private static List<String> fixes(Nursery nursery) {
        return nursery.verdict().fixes().stream().map(Fix::sentence).toList();
    }
}

package org.earlybridge.training.cover.minder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.cover.minder.Home.SEVEN;
import static org.earlybridge.training.cover.minder.Home.THREE;
import static org.earlybridge.training.cover.minder.Home.TODDLER;
import static org.earlybridge.training.cover.minder.Home.TUESDAY;

import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.minder.Step.Answer;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

class MinderTreeTest {

    @Test
    void nobody_is_there_in_the_evening_so_she_is_free_and_nothing_else_is_asked() {
        MinderDay day = lone().course("19:00-21:00", 25).tree();

        assertThat(asked(day)).containsExactly("NOBODY_THERE YES");
        assertThat(day.isFree()).isTrue();
        assertThat(day.closes()).isFalse();
        assertThat(day.steps().get(0).sentence()).contains("18:35").contains("free to go");
    }

    @Test
    void the_way_there_and_back_belongs_to_the_time_she_is_away() {
        assertThat(lone().course("18:00-20:00", 0).tree().isFree()).isTrue();
        assertThat(lone().course("18:00-20:00", 25).tree().isFree()).isFalse();
    }

    @Test
    void a_lone_childminder_is_asked_everything_and_closes_for_exactly_the_time_children_are_missed() {
        MinderDay day = lone().course("09:30-15:30", 25).tree();

        assertThat(asked(day))
                .containsExactly(
                        "NOBODY_THERE NO", "CO_CHILDMINDER NO", "ASSISTANT NO", "BACKUP IF_PARENTS_AGREE", "CLOSE YES");
        assertThat(day.closed()).containsExactly(Span.parse("09:05-15:55"));
        assertThat(day.missed())
                .containsExactly(
                        new Missed(TUESDAY, 1, Span.parse("09:05-15:55")),
                        new Missed(TUESDAY, 2, Span.parse("09:05-15:55")),
                        new Missed(TUESDAY, 2, Span.parse("15:15-15:55")));
    }

    @Test
    void a_co_childminder_who_is_there_the_whole_time_answers_it() {
        MinderDay day = lone().adult("Dana", EmploymentRole.CO_CHILDMINDER, "09:00-17:00")
                .course("09:30-15:30", 25)
                .tree();

        assertThat(asked(day)).containsExactly("NOBODY_THERE NO", "CO_CHILDMINDER YES");
        assertThat(day.closes()).isFalse();
        assertThat(day.missed()).isEmpty();
    }

    @Test
    void a_co_childminder_who_comes_later_leaves_a_gap_and_only_the_gap_is_closed() {
        MinderDay day = lone().adult("Dana", EmploymentRole.CO_CHILDMINDER, "10:00-18:00")
                .course("09:30-12:00", 0)
                .tree();

        assertThat(asked(day)).startsWith("NOBODY_THERE NO", "CO_CHILDMINDER NO");
        assertThat(day.steps().get(1).sentence()).contains("nobody is there").contains("09:30-10:00");
        assertThat(day.closed()).containsExactly(Span.parse("09:30-10:00"));
    }

    @Test
    void a_co_childminder_may_mind_no_more_young_children_than_one_may() {
        MinderDay day = new Home()
                .minds(THREE, 4, "09:00-15:00")
                .adult("Dana", EmploymentRole.CO_CHILDMINDER, "08:00-18:00")
                .course("09:30-12:00", 0)
                .tree();

        assertThat(asked(day)).contains("CO_CHILDMINDER NO", "BACKUP IF_PARENTS_AGREE", "CLOSE YES");
        assertThat(day.steps().get(1).sentence()).contains("more than three young children");
    }

    @Test
    void an_assistant_may_be_in_sole_charge_for_two_hours_with_the_way_there_and_back_and_not_a_minute_longer() {
        Home home = lone().adult("Petra", EmploymentRole.ASSISTANT, "09:00-17:00");
        MinderDay two = home.course("10:00-11:30", 15).tree();
        assertThat(asked(two)).containsExactly("NOBODY_THERE NO", "CO_CHILDMINDER NO", "ASSISTANT YES");
        assertThat(two.steps().get(2).sentence()).contains("for 120 of at most 120 minutes");

        MinderDay longer = lone().adult("Petra", EmploymentRole.ASSISTANT, "09:00-17:00")
                .course("10:00-11:31", 15)
                .tree();
        assertThat(asked(longer)).contains("ASSISTANT NO", "CLOSE YES");
        assertThat(longer.steps().get(2).sentence()).contains("at most 120 min");
    }

    @Test
    void an_assistant_without_first_aid_or_without_permission_is_not_enough_and_the_sentence_says_why() {
        Adult petra = Adult.staff("Petra", Optional.of("Home"), Span.parse("09:00-17:00"))
                .as(EmploymentRole.ASSISTANT);
        MinderDay neither = lone().adult(petra).course("10:00-11:00", 0).tree();
        assertThat(neither.steps().get(2).sentence())
                .contains("full paediatric first aid")
                .contains("permission for sole charge is not on file");

        Adult lapsed =
                petra.with(Trait.PARENTAL_PERMISSION).with(new FirstAid(FirstAid.Kind.FULL, TUESDAY.minusDays(1)));
        assertThat(lone().adult(lapsed)
                        .course("10:00-11:00", 0)
                        .tree()
                        .steps()
                        .get(2)
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void what_neither_can_by_herself_both_can_together() {
        MinderDay day = lone().adult("Dana", EmploymentRole.CO_CHILDMINDER, "10:00-18:00")
                .adult("Petra", EmploymentRole.ASSISTANT, "08:00-10:30")
                .course("09:00-12:00", 0)
                .tree();

        assertThat(asked(day)).containsExactly("NOBODY_THERE NO", "CO_CHILDMINDER NO", "ASSISTANT NO", "TOGETHER YES");
        assertThat(day.closes()).isFalse();
    }

    @Test
    void a_backup_on_the_rota_needs_each_parents_agreement() {
        MinderDay day = lone().adult("Bea", EmploymentRole.COVER, "08:00-18:00")
                .course("09:30-12:00", 0)
                .tree();
        assertThat(asked(day))
                .containsExactly("NOBODY_THERE NO", "CO_CHILDMINDER NO", "ASSISTANT NO", "BACKUP IF_PARENTS_AGREE");
        assertThat(day.closes()).isFalse();

        Adult notAsked = Adult.staff("Bea", Optional.of("Home"), Span.parse("08:00-18:00"))
                .as(EmploymentRole.COVER)
                .with(new FirstAid(FirstAid.Kind.FULL, TUESDAY.plusYears(1)));
        MinderDay not = lone().adult(notAsked).course("09:30-12:00", 0).tree();
        assertThat(asked(not)).contains("BACKUP NO", "CLOSE YES");
        assertThat(not.steps().get(3).sentence()).contains("each parent has agreed");
    }

    @Test
    void an_assistant_who_goes_too_helps_nobody() {
        MinderDay day = lone().adult("Petra", EmploymentRole.ASSISTANT, "08:00-18:00")
                .course("10:00-11:00", 0)
                .course("Petra", "10:00-11:00", 0)
                .tree();

        assertThat(asked(day)).contains("ASSISTANT NO", "CLOSE YES");
        assertThat(day.steps().get(2).sentence()).startsWith("You have no assistant");
    }

    @Test
    void where_only_the_assistant_goes_nothing_is_asked_about_herself() {
        assertThat(lone().adult("Petra", EmploymentRole.ASSISTANT, "08:00-18:00")
                        .course("Petra", "10:00-11:00", 0)
                        .asked())
                .isEmpty();
    }

    @Test
    void online_she_is_away_from_five_minutes_before_to_five_minutes_behind() {
        assertThat(lone().online("10:00-11:00").tree().closed()).containsExactly(Span.parse("09:55-11:05"));
    }

    @Test
    void between_two_sessions_of_a_day_she_is_open() {
        assertThat(lone().course("09:00-10:00", 0)
                        .course("12:00-13:00", 0)
                        .tree()
                        .closed())
                .containsExactly(Span.parse("09:00-10:00"), Span.parse("12:00-13:00"));
    }

    private static Home lone() {
        return new Home()
                .minds(TODDLER, 1, "08:00-17:30")
                .minds(THREE, 2, "08:00-17:00")
                .minds(SEVEN, 2, "15:15-18:00");
    }

    private static List<String> asked(MinderDay day) {
        return day.steps().stream()
                .map(step -> step.way() + " " + step.answer())
                .toList();
    }
}

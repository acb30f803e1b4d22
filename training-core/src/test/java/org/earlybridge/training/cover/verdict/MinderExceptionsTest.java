package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.cover.verdict.Nursery.THREE;
import static org.earlybridge.training.cover.verdict.Nursery.TWO;
import static org.earlybridge.training.cover.verdict.Nursery.firstAider;
import static org.earlybridge.training.cover.verdict.WorkedCasesTest.rules;

import java.util.Optional;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

/** CM-EXC: exceptions to the three and the one are hers to record, and wider from 4 September 2023. CM-SCH: schoolchildren beside the three. */
class MinderExceptionsTest {

    private static final String TUESDAY = "2026-10-13";
    private static final int BABY = 8;
    private static final int FOUR = 54;

    private static Nursery with(String date, int months, int count, Beside beside) {
        Nursery day = Nursery.on(date).kind(ProviderKind.CHILDMINDER);
        Children more = day.children(count, months);
        return day.room("HOME", day.children(1, TWO), day.children(2, THREE), because(more, beside))
                .adult(firstAider("CM", "HOME", 3).as(EmploymentRole.CHILDMINDER));
    }

    private static Children because(Children children, Beside beside) {
        return new Children(children.born(), children.count(), children.there(), Optional.of(beside));
    }

    @Test
    void a_fourth_young_child_is_never_assumed_to_be_an_exception() {
        Nursery day = Nursery.on(TUESDAY).kind(ProviderKind.CHILDMINDER);
        CoverVerdict verdict = day.room("HOME", day.children(4, THREE))
                .adult(firstAider("CM", "HOME", 3).as(EmploymentRole.CHILDMINDER))
                .verdict();
        assertThat(rules(verdict)).containsExactly("CM-3");
    }

    @Test
    void a_fourth_by_an_exception_on_record_is_amber_and_says_whose_judgement_it_is() {
        CoverVerdict verdict = with(TUESDAY, THREE, 1, Beside.SIBLING).verdict();
        assertThat(verdict.colour()).isEqualTo(Colour.AMBER);
        assertThat(verdict.sentence())
                .contains("4 young children", "an exception that she has recorded and answers for");
        assertThat(verdict.unverified()).contains("CM-EXC");
    }

    @Test
    void until_3_september_2023_her_own_and_siblings_were_exceptions_only_under_one() {
        assertThat(with("2023-09-03", THREE, 1, Beside.OWN).verdict().colour()).isEqualTo(Colour.RED);
        assertThat(with("2023-09-03", THREE, 1, Beside.SIBLING).verdict().colour())
                .isEqualTo(Colour.RED);
        assertThat(with("2023-09-03", BABY, 1, Beside.OWN).verdict().colour()).isEqualTo(Colour.AMBER);
        assertThat(with("2023-09-03", THREE, 1, Beside.CONTINUITY).verdict().colour())
                .isEqualTo(Colour.AMBER);
        assertThat(with("2023-09-04", THREE, 1, Beside.OWN).verdict().colour()).isEqualTo(Colour.AMBER);
    }

    @Test
    void no_exception_goes_beyond_six() {
        assertThat(with(TUESDAY, THREE, 3, Beside.SIBLING).verdict().colour()).isEqualTo(Colour.AMBER);
        assertThat(rules(with(TUESDAY, THREE, 4, Beside.SIBLING).verdict())).containsExactly("CM-6");
    }

    @Test
    void a_second_baby_by_an_exception_is_told_as_one() {
        Nursery day = Nursery.on(TUESDAY).kind(ProviderKind.CHILDMINDER);
        CoverVerdict verdict = day.room("HOME", day.children(1, BABY), because(day.children(1, BABY), Beside.SIBLING))
                .adult(firstAider("CM", "HOME", 3).as(EmploymentRole.CHILDMINDER))
                .verdict();
        assertThat(verdict.cautions())
                .extracting(said -> said.finding().measure().rule())
                .containsExactly("CM-EXC");
        assertThat(verdict.sentence()).contains("2 children under one");
    }

    @Test
    void whoever_takes_her_place_cannot_lean_on_it() {
        CoverVerdict verdict = with(TUESDAY, THREE, 1, Beside.CONTINUITY)
                .adult(firstAider("CO", "HOME", 3).as(EmploymentRole.CO_CHILDMINDER))
                .away("CM", "09:30-12:00")
                .verdict();
        assertThat(rules(verdict)).containsExactly("CM-3");
        assertThat(verdict.broken().get(0).finding().measure().children()).isEqualTo(4);
    }

    @Test
    void a_child_of_four_at_school_is_beside_the_three_in_the_holidays_too() {
        assertThat(with(TUESDAY, FOUR, 1, Beside.SCHOOL).verdict().colour()).isEqualTo(Colour.GREEN);
        assertThat(with(TUESDAY, FOUR, 1, Beside.SCHOOL).verdict().unverified()).contains("CM-SCH");
    }

    @Test
    void a_child_of_three_is_not_whatever_is_recorded() {
        assertThat(rules(with(TUESDAY, THREE, 1, Beside.SCHOOL).verdict())).containsExactly("CM-3");
    }
}

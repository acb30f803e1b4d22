package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.cover.verdict.Nursery.THREE;
import static org.earlybridge.training.cover.verdict.Nursery.adult;
import static org.earlybridge.training.cover.verdict.Nursery.firstAider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

/** P-KEY, P-MGR, P-EATSEE, CM-DSL, C-EBR and C-ENG, as far as no number and no time can decide them: one line, and no colour. */
class LookToTest {

    private static final String BEGINS = "This check cannot see, so look to it yourself: ";

    private static Nursery nine(String date, Adult... more) {
        Nursery day = Nursery.on(date);
        day = day.room("PRE", day.children(9, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(firstAider("B", "PRE", 3));
        for (Adult adult : more) {
            day = day.adult(adult);
        }
        return day;
    }

    private static Nursery nine(Adult... more) {
        return nine("2026-10-13", more);
    }

    @Test
    void where_there_is_nothing_no_line_is_told() {
        assertThat(nine().verdict().lookTo()).isEmpty();
    }

    @Test
    void whoever_goes_may_be_somebodys_key_person_and_that_turns_nothing() {
        CoverVerdict verdict =
                nine(adult("C", "PRE", 2)).away("C", "09:30-12:00").verdict();
        assertThat(verdict.lookTo()).isEqualTo(BEGINS + "whether C is key person to a child who is still settling in.");
        assertThat(verdict.colour()).isEqualTo(Colour.GREEN);
        assertThat(verdict.unverified()).contains("P-KEY");
    }

    @Test
    void several_things_are_one_line() {
        Nursery day = Nursery.on("2026-10-13");
        String line = day.room("PRE", List.of(Span.parse("11:45-12:15")), day.children(9, THREE))
                .adult(firstAider("A", "PRE", 3))
                .adult(firstAider("B", "PRE", 3))
                .adult(adult("C", "PRE", 2))
                .away("C", "09:30-12:00")
                .verdict()
                .lookTo();
        assertThat(line)
                .isEqualTo(BEGINS + "whether every child who eats is in somebody's sight and hearing; whether C is key"
                        + " person to a child who is still settling in.");
    }

    @Test
    void a_manager_without_level_3_on_file_is_told_of_and_stays_green() {
        CoverVerdict verdict = nine(adult("M", "PRE", 2).with(Trait.MANAGER)).verdict();
        assertThat(verdict.lookTo())
                .isEqualTo(BEGINS + "whether M as manager holds level 3, of which nothing is on file.");
        assertThat(verdict.colour()).isEqualTo(Colour.GREEN);
        assertThat(nine(adult("M", "PRE", 3).with(Trait.MANAGER)).verdict().lookTo())
                .isEmpty();
    }

    @Test
    void before_september_2012_no_level_was_asked_of_a_manager() {
        assertThat(nine("2012-08-31", adult("M", "PRE", 2).with(Trait.MANAGER))
                        .verdict()
                        .lookTo())
                .isEmpty();
    }

    @Test
    void a_manager_employed_since_january_2024_needs_mathematics_which_is_not_on_file() {
        assertThat(nine(managerSince("2024-01-01")).verdict().lookTo())
                .contains("M as manager holds level 2 mathematics");
        assertThat(nine(managerSince("2023-12-31")).verdict().lookTo()).isEmpty();
        assertThat(nine("2024-01-03", managerSince("2024-01-01")).verdict().lookTo())
                .isEmpty();
    }

    @Test
    void the_checks_behind_the_experience_based_route_are_the_managers() {
        Adult byRoute = firstAider("C", "PRE", 3).with(Trait.EXPERIENCE_ROUTE);
        assertThat(nine(byRoute).verdict().lookTo()).contains("your own check behind C's experience-based route");
    }

    @Test
    void until_january_2024_mathematics_of_which_nothing_is_known_is_told_of() {
        Adult recent = firstAider("C", "PRE", 0).with(Award.of(3, "2019-07-01")).with(Trait.ENGLISH2);
        assertThat(nine("2024-01-03", recent).verdict().lookTo()).contains("C holds the level 2 mathematics");
        assertThat(nine("2024-01-04", recent).verdict().lookTo()).isEmpty();
        assertThat(nine("2024-01-03", recent.with(Trait.NO_MATHS2)).verdict().lookTo())
                .isEmpty();
    }

    @Test
    void a_childminder_without_safeguarding_training_on_file_is_told_so_since_september_2025() {
        assertThat(home("2026-10-13", Trait.CHECKED).lookTo())
                .isEqualTo(
                        BEGINS + "whether CM's training as safeguarding lead is in date, of which nothing is on file.");
        assertThat(home("2026-10-13", Trait.CHECKED).colour()).isEqualTo(Colour.GREEN);
        assertThat(home("2026-10-13", Trait.SAFEGUARDING_TRAINED).lookTo()).isEmpty();
        assertThat(home("2025-08-31", Trait.CHECKED).lookTo()).isEmpty();
    }

    private static CoverVerdict home(String date, Trait trait) {
        Nursery day = Nursery.on(date).kind(ProviderKind.CHILDMINDER);
        return day.room("HOME", day.children(3, THREE))
                .adult(firstAider("CM", "HOME", 3)
                        .as(EmploymentRole.CHILDMINDER)
                        .with(trait))
                .verdict();
    }

    private static Adult managerSince(String day) {
        Adult adult = firstAider("M", "PRE", 3).with(Trait.MANAGER);
        return new Adult(
                adult.id(),
                adult.room(),
                adult.there(),
                adult.born(),
                Optional.of(LocalDate.parse(day)),
                adult.role(),
                adult.award(),
                adult.firstAid(),
                adult.traits(),
                adult.studying(),
                adult.breakMinutes(),
                adult.hourlyCost());
    }
}

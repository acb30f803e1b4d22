package org.earlybridge.training.cover.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.workforce.EmploymentRole;
import org.junit.jupiter.api.Test;

class WhoCountsTest {

    private static final LocalDate OCTOBER_2026 = LocalDate.parse("2026-10-13");
    private static final Set<Trait> USUAL = EnumSet.of(Trait.CHECKED, Trait.COMPETENT);

    @Test
    void seventeen_counts_and_sixteen_does_not() {
        assertThat(counts(born("2009-10-13", EmploymentRole.STAFF))).isTrue();
        assertThat(counts(born("2009-10-14", EmploymentRole.STAFF))).isFalse();
    }

    @Test
    void an_apprentice_counts_from_sixteen() {
        assertThat(counts(withFirstAid(born("2010-10-13", EmploymentRole.APPRENTICE))))
                .isTrue();
        assertThat(counts(withFirstAid(born("2010-10-14", EmploymentRole.APPRENTICE))))
                .isFalse();
    }

    @Test
    void since_september_2025_nobody_who_learns_counts_without_first_aid() {
        Adult volunteer = adult(EmploymentRole.VOLUNTEER);
        assertThat(on("2025-08-31", volunteer).counts()).isTrue();
        assertThat(on("2025-09-01", volunteer).counts()).isFalse();
        assertThat(on("2025-09-01", withFirstAid(volunteer)).counts()).isTrue();
    }

    @Test
    void a_student_counts_only_on_a_long_placement_and_found_competent() {
        Adult student = withFirstAid(adult(EmploymentRole.STUDENT));
        assertThat(counts(student)).isFalse();
        assertThat(counts(student.with(Trait.LONG_TERM_PLACEMENT))).isTrue();
    }

    @Test
    void whoever_is_not_checked_counts_nowhere() {
        Adult unchecked = with(adult(EmploymentRole.COVER), EnumSet.of(Trait.COMPETENT), OptionalInt.empty());
        Standing standing = on("2026-10-13", withFirstAid(unchecked));
        assertThat(standing.counts()).isFalse();
        assertThat(standing.fullFirstAid()).isFalse();
    }

    @Test
    void an_apprentice_counts_one_level_below_what_she_studies() {
        assertThat(level(studying(3))).isEqualTo(2);
        assertThat(level(studying(2))).isZero();
        assertThat(level(studying(7))).isEqualTo(3);
        assertThat(on("2024-01-03", studying(3)).level()).isZero();
    }

    @Test
    void a_level_2_since_30_june_2016_counts_three_months_without_first_aid_and_then_at_no_level() {
        Adult since = employedSince(adult(EmploymentRole.STAFF).with(Award.of(2, "2016-06-30")), "2026-07-13");
        assertThat(on("2026-10-12", since).level()).isEqualTo(2);
        assertThat(on("2026-10-13", since).level()).isZero();
        assertThat(on("2026-10-13", since).counts()).isTrue();
        assertThat(on("2026-10-13", since).reasons())
                .extracting(Standing.Reason::rule)
                .containsExactly("C-PFA3M");
        assertThat(on("2026-10-13", withFirstAid(since)).level()).isEqualTo(2);
        assertThat(level(adult(EmploymentRole.STAFF).with(Award.of(2, "2016-06-29"))))
                .isEqualTo(2);
    }

    @Test
    void before_april_2017_nobody_asked_first_aid_for_a_level() {
        assertThat(on("2017-04-02", adult(EmploymentRole.STAFF).with(Award.of(2, "2016-07-01")))
                        .level())
                .isEqualTo(2);
        assertThat(on("2017-04-03", adult(EmploymentRole.STAFF).with(Award.of(2, "2016-07-01")))
                        .level())
                .isZero();
    }

    @Test
    void a_level_3_begun_since_september_2014_needs_level_2_english() {
        Adult late = withFirstAid(adult(EmploymentRole.STAFF).with(Award.of(3, "2016-07-01")));
        assertThat(level(late)).isEqualTo(2);
        assertThat(level(late.with(Trait.ENGLISH2))).isEqualTo(3);
        Award begunBefore = new Award(3, LocalDate.parse("2015-07-01"), Optional.of(LocalDate.parse("2014-08-31")));
        assertThat(level(adult(EmploymentRole.STAFF).with(begunBefore))).isEqualTo(3);
    }

    @Test
    void a_degree_counts_at_level_6_only_when_it_is_on_the_list() {
        Adult degree = adult(EmploymentRole.STAFF).with(Award.of(6, "2018-07-01"));
        assertThat(level(degree)).isEqualTo(3);
        assertThat(level(degree.with(Trait.LEVEL6_APPROVED))).isEqualTo(6);
    }

    @Test
    void the_experience_based_route_may_count_at_level_3_since_september_2025_with_first_aid() {
        Adult byRoute =
                adult(EmploymentRole.STAFF).with(Award.of(3, "2012-07-01")).with(Trait.EXPERIENCE_ROUTE);
        assertThat(on("2026-10-13", byRoute).mayBeLevel3()).isFalse();
        assertThat(on("2026-10-13", withFirstAid(byRoute)).mayBeLevel3()).isTrue();
        assertThat(on("2025-08-31", withFirstAid(byRoute)).mayBeLevel3()).isFalse();
        assertThat(on("2026-10-13", withFirstAid(byRoute)).level()).isEqualTo(2);
    }

    @Test
    void an_award_of_tomorrow_gives_nothing_today() {
        assertThat(level(adult(EmploymentRole.STAFF).with(Award.of(2, "2026-10-14"))))
                .isZero();
    }

    @Test
    void a_certificate_counts_on_its_last_day_and_not_after() {
        Adult until = adult(EmploymentRole.STAFF).with(new FirstAid(FirstAid.Kind.FULL, OCTOBER_2026));
        assertThat(on("2026-10-13", until).fullFirstAid()).isTrue();
        assertThat(on("2026-10-14", until).fullFirstAid()).isFalse();
    }

    @Test
    void a_volunteer_counts_by_the_award_she_has_and_not_by_what_she_studies() {
        Adult volunteer = withFirstAid(with(adult(EmploymentRole.VOLUNTEER), USUAL, OptionalInt.of(3)));
        assertThat(level(volunteer)).isZero();
        assertThat(level(volunteer.with(Award.of(2, "2010-07-01")))).isEqualTo(2);
        Adult student = withFirstAid(with(adult(EmploymentRole.STUDENT), USUAL, OptionalInt.of(3)))
                .with(Trait.LONG_TERM_PLACEMENT);
        assertThat(level(student)).isEqualTo(2);
    }

    @Test
    void whoever_learns_and_was_not_found_competent_does_not_count_by_the_rule_of_her_role() {
        assertThat(rulesAgainst(EmploymentRole.APPRENTICE)).containsExactly("C-APP");
        assertThat(rulesAgainst(EmploymentRole.VOLUNTEER)).containsExactly("C-LTP");
    }

    @Test
    void emergency_first_aid_is_not_full_and_keeps_a_level_all_the_same() {
        Adult emergency = adult(EmploymentRole.STAFF)
                .with(Award.of(2, "2018-07-01"))
                .with(new FirstAid(FirstAid.Kind.EMERGENCY, LocalDate.parse("2030-01-01")));
        assertThat(on("2026-10-13", emergency).anyFirstAid()).isTrue();
        assertThat(on("2026-10-13", emergency).fullFirstAid()).isFalse();
        assertThat(level(emergency)).isEqualTo(2);
    }

    @Test
    void a_first_aider_who_is_too_young_to_count_is_a_first_aider_once_she_is_checked() {
        Adult young = withFirstAid(born("2009-10-14", EmploymentRole.STAFF));
        assertThat(on("2026-10-13", young).counts()).isFalse();
        assertThat(on("2026-10-13", young).anyFirstAid()).isTrue();
        assertThat(on("2026-10-13", young).fullFirstAid()).isTrue();
        Adult emergency = born("2009-10-14", EmploymentRole.STAFF)
                .with(new FirstAid(FirstAid.Kind.EMERGENCY, LocalDate.parse("2030-01-01")));
        assertThat(on("2026-10-13", emergency).fullFirstAid()).isFalse();
        Adult unchecked =
                with(withFirstAid(adult(EmploymentRole.STAFF)), EnumSet.of(Trait.COMPETENT), OptionalInt.empty());
        assertThat(on("2026-10-13", unchecked).anyFirstAid()).isFalse();
    }

    @Test
    void the_experience_based_route_needs_an_award_at_level_3_and_says_so_only_of_it() {
        Adult level2 = withFirstAid(
                adult(EmploymentRole.STAFF).with(Award.of(2, "2012-07-01")).with(Trait.EXPERIENCE_ROUTE));
        assertThat(on("2026-10-13", level2).mayBeLevel3()).isFalse();
        Adult plain = withFirstAid(adult(EmploymentRole.STAFF).with(Award.of(3, "2018-07-01")));
        assertThat(on("2026-10-13", plain).mayBeLevel3()).isFalse();
        Adult without =
                adult(EmploymentRole.STAFF).with(Award.of(3, "2012-07-01")).with(Trait.EXPERIENCE_ROUTE);
        assertThat(on("2026-10-13", without).reasons())
                .extracting(Standing.Reason::rule)
                .containsExactly("C-EBR");
        assertThat(on("2026-10-13", withFirstAid(without)).reasons()).isEmpty();
        assertThat(on("2025-08-31", without).reasons()).isEmpty();
    }

    @Test
    void until_january_2024_level_3_needed_mathematics_too_and_whoever_is_known_to_lack_it_counts_at_level_2() {
        Adult english = withFirstAid(
                adult(EmploymentRole.STAFF).with(Award.of(3, "2018-07-01")).with(Trait.ENGLISH2));
        Adult without = english.with(Trait.NO_MATHS2);
        assertThat(on("2024-01-03", english).level()).isEqualTo(3);
        assertThat(on("2024-01-03", without).level()).isEqualTo(2);
        assertThat(on("2024-01-03", without).reasons())
                .containsExactly(new Standing.Reason("C-ENG", "level 3 without level 2 mathematics counts at level 2"));
        assertThat(on("2024-01-04", without).level()).isEqualTo(3);
    }

    @Test
    void who_is_paid_for_one_child_does_not_count_and_her_first_aid_is_there_all_the_same() {
        Standing standing =
                on("2026-10-13", withFirstAid(adult(EmploymentRole.STAFF).with(Trait.ONE_TO_ONE)));
        assertThat(standing.counts()).isFalse();
        assertThat(standing.fullFirstAid()).isTrue();
        assertThat(standing.reasons()).containsExactly(new Standing.Reason("C-1TO1", "paid to be with one child"));
    }

    @Test
    void the_rules_that_decide_are_named_whichever_way_they_decide() {
        assertThat(asked().rulesOfHeads(adult(EmploymentRole.STAFF))).containsExactly("C-AGE", "C-DBS", "C-DIRECT");
        assertThat(asked().rulesOfHeads(adult(EmploymentRole.APPRENTICE)))
                .containsExactly("C-APP", "C-DBS", "C-DIRECT", "C-TRPFA");
        assertThat(asked().rulesOfHeads(adult(EmploymentRole.STUDENT)))
                .containsExactly("C-AGE", "C-DBS", "C-DIRECT", "C-LTP", "C-TRPFA");
    }

    @Test
    void a_level_names_the_rules_it_came_by_and_no_other() {
        Adult staff = adult(EmploymentRole.STAFF);
        assertThat(asked().rulesOfLevels(staff)).containsExactly("C-UNQ");
        assertThat(asked().rulesOfLevels(studying(3))).containsExactly("C-BELOW", "C-UNQ");
        assertThat(asked().rulesOfLevels(studying(2))).containsExactly("C-UNQ");
        assertThat(asked().rulesOfLevels(staff.with(Award.of(2, "2010-07-01")))).isEmpty();
        assertThat(asked().rulesOfLevels(staff.with(Award.of(2, "2018-07-01")))).containsExactly("C-PFA3M");
        assertThat(asked().rulesOfLevels(staff.with(Award.of(3, "2010-07-01")))).isEmpty();
        assertThat(asked().rulesOfLevels(staff.with(Award.of(3, "2018-07-01")))).containsExactly("C-ENG", "C-PFA3M");
        assertThat(asked().rulesOfLevels(staff.with(Award.of(6, "2018-07-01")))).containsExactly("C-L6");
        assertThat(asked().rulesOfLevels(staff.with(Award.of(3, "2010-07-01")).with(Trait.EXPERIENCE_ROUTE)))
                .containsExactly("C-EBR");
        assertThat(asked().rulesOfLevels(staff.with(Award.of(3, "2026-10-14")))).containsExactly("C-UNQ");
        assertThat(asked().rulesOfLevels(staff.with(Award.of(3, "2026-10-13")))).doesNotContain("C-UNQ");
    }

    private static WhoCounts asked() {
        return new WhoCounts(RuleBook.current().on(OCTOBER_2026, false), OCTOBER_2026);
    }

    private static Set<String> rulesAgainst(EmploymentRole role) {
        Adult adult = withFirstAid(with(adult(role), EnumSet.of(Trait.CHECKED), OptionalInt.empty()));
        Standing standing = on("2026-10-13", adult);
        assertThat(standing.counts()).isFalse();
        return standing.reasons().stream().map(Standing.Reason::rule).collect(Collectors.toSet());
    }

    private static Standing on(String day, Adult adult) {
        LocalDate date = LocalDate.parse(day);
        return new WhoCounts(RuleBook.current().on(date, false), date).of(adult);
    }

    private static boolean counts(Adult adult) {
        return on("2026-10-13", adult).counts();
    }

    private static int level(Adult adult) {
        return on("2026-10-13", adult).level();
    }

    private static Adult adult(EmploymentRole role) {
        return Adult.staff("A", Optional.of("R"), Span.parse("08:00-18:00")).as(role);
    }

    private static Adult withFirstAid(Adult adult) {
        return adult.with(new FirstAid(FirstAid.Kind.FULL, LocalDate.parse("2030-01-01")));
    }

    private static Adult studying(int level) {
        return withFirstAid(with(adult(EmploymentRole.APPRENTICE), USUAL, OptionalInt.of(level)));
    }

    private static Adult born(String day, EmploymentRole role) {
        Adult adult = adult(role);
        return new Adult(
                adult.id(),
                adult.room(),
                adult.there(),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                role,
                Optional.empty(),
                Optional.empty(),
                USUAL,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Adult employedSince(Adult adult, String day) {
        return new Adult(
                adult.id(),
                adult.room(),
                adult.there(),
                adult.born(),
                Optional.of(LocalDate.parse(day)),
                adult.role(),
                adult.award(),
                adult.firstAid(),
                USUAL,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Adult with(Adult adult, Set<Trait> traits, OptionalInt studying) {
        return new Adult(
                adult.id(),
                adult.room(),
                adult.there(),
                adult.born(),
                adult.employedSince(),
                adult.role(),
                adult.award(),
                adult.firstAid(),
                traits,
                studying,
                OptionalInt.empty(),
                OptionalInt.empty());
    }
}

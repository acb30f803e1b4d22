package org.earlybridge.training.cover.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Award;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.cover.rulebook.VerifiedRules;
import org.earlybridge.training.setting.ProviderKind;
import org.junit.jupiter.api.Test;

/** A verdict names the rules it was made by that the setting's council has not verified, and no others. */
class VerifiedRulesTest {

    @Test
    void with_nothing_verified_every_rule_that_was_used_is_named() {
        assertThat(unverified(twos(), Set.of()))
                .contains("G-2b", "P-PFA", "H1", "H2", "H6", "C-AGE", "C-DBS", "C-DIRECT", "H10")
                .doesNotContain("G-U2", "CM-6", "P-EATSEE", "G-2a");
    }

    @Test
    void rules_that_only_decide_who_counts_are_named_where_somebody_is_counted_by_them() {
        assertThat(unverified(twos(), Set.of())).doesNotContain("C-UNQ", "C-PFA3M", "C-ENG", "C-L6", "C-TRPFA", "G-3b");
        Adult recent = Nursery.adult("C", "TWOS", 0).with(Award.of(3, "2019-07-01"));
        StaffedDay more = twos().and(recent).and(Nursery.adult("D", "TWOS", 0));
        assertThat(unverified(more, Set.of()))
                .contains("C-UNQ", "C-PFA3M", "C-ENG")
                .doesNotContain("C-L6");
    }

    @Test
    void the_larger_ratio_is_named_only_where_somebody_could_lead_it() {
        assertThat(unverified(threes(3), Set.of())).contains("G-3b").doesNotContain("G-3a", "C-L6");
        assertThat(unverified(threes(6), Set.of())).contains("G-3b", "G-3a", "C-L6");
    }

    @Test
    void a_childminder_is_told_of_her_own_rules_and_of_no_level() {
        Nursery home = Nursery.on("2026-10-13").kind(ProviderKind.CHILDMINDER);
        StaffedDay day = home.room("HOME", home.children(2, 30), home.children(1, 60, "15:30-17:30"))
                .adult(Nursery.firstAider("A", "HOME", 0))
                .day();
        assertThat(unverified(day, Set.of()))
                .contains("CM-6", "CM-3", "CM-1", "CM-SCH", "C-AGE")
                .noneMatch(code -> code.startsWith("G-") || code.startsWith("P-"))
                .doesNotContain("C-UNQ", "H1", "H2");
    }

    @Test
    void a_day_of_2018_names_the_rules_of_2018() {
        assertThat(unverified(twosOn("2018-07-24"), Set.of())).contains("G-2a").doesNotContain("G-2b");
    }

    @Test
    void the_way_there_is_named_when_somebody_goes() {
        Nursery away = nursery("2026-10-13").away("A", "09:30-12:00");
        assertThat(unverified(away.day(), Set.of())).contains("H9");
        assertThat(unverified(twos(), Set.of())).doesNotContain("H9");
    }

    @Test
    void a_verified_rule_is_not_named_any_more() {
        List<String> before = unverified(twos(), Set.of());
        List<String> after = unverified(twos(), Set.of("G-2b"));
        assertThat(before).contains("G-2b");
        assertThat(after).doesNotContain("G-2b").hasSize(before.size() - 1);
    }

    @Test
    void with_everything_verified_nothing_is_named() {
        Set<String> all = RuleBook.current().all().stream().map(Rule::code).collect(Collectors.toSet());
        assertThat(unverified(twos(), all)).isEmpty();
    }

    @Test
    void what_is_verified_changes_neither_the_colour_nor_the_seal() {
        CoverVerdict plain = CoverCheck.plain().of(twos());
        CoverVerdict checked =
                CoverCheck.plain(verified(Set.of("G-2b", "P-PFA"))).of(twos());
        assertThat(checked.colour()).isEqualTo(plain.colour());
        assertThat(checked.seal()).isEqualTo(plain.seal());
        assertThat(checked.measures()).isEqualTo(plain.measures());
    }

    private static StaffedDay twos() {
        return twosOn("2026-10-13");
    }

    private static StaffedDay twosOn(String date) {
        return nursery(date).day();
    }

    private static Nursery nursery(String date) {
        Nursery nursery = Nursery.on(date);
        return nursery.room("TWOS", nursery.children(8, Nursery.TWO))
                .adult(Nursery.firstAider("A", "TWOS", 3))
                .adult(Nursery.firstAider("B", "TWOS", 2));
    }

    private static StaffedDay threes(int level) {
        Nursery nursery = Nursery.on("2026-10-13");
        return nursery.room("PRE", nursery.children(8, Nursery.THREE))
                .adult(Nursery.firstAider("A", "PRE", level))
                .adult(Nursery.firstAider("B", "PRE", 3))
                .day();
    }

    private static List<String> unverified(StaffedDay day, Set<String> verified) {
        return CoverCheck.plain(verified(verified)).of(day).unverified();
    }

    private static VerifiedRules verified(Set<String> codes) {
        return new VerifiedRules(RuleBook.current().all().stream()
                .filter(rule -> codes.contains(rule.code()) && rule.holdsOn(LocalDate.of(2026, 10, 13)))
                .map(Rule::seal)
                .collect(Collectors.toSet()));
    }
}

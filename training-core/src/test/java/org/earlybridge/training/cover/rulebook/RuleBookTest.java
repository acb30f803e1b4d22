package org.earlybridge.training.cover.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final String RULESETS = "id|for|from|document\nONE|both|2008-09-01|a document\n";
    private static final String COLUMNS =
            "code|from|to|number|since|hours|severity|override|basis|source|paragraph|heading|verified by|verified on\n";

    @ParameterizedTest
    @CsvSource({
        "2018-03-01, false, EYFS-2017",
        "2023-09-03, false, EYFS-2021",
        "2023-09-04, false, EYFS-2023",
        "2024-01-04, false, EYFS-2024G",
        "2024-01-04, true, EYFS-2024C",
        "2024-11-01, true, EYFS-2024C2",
        "2025-08-31, false, EYFS-2024G2",
        "2025-09-01, false, EYFS-2025G",
        "2025-09-01, true, EYFS-2025C",
    })
    void each_day_has_the_framework_of_that_day(LocalDate day, boolean childminder, String ruleset) {
        assertThat(RuleBook.current().on(day, childminder).ruleset()).isEqualTo(ruleset);
    }

    @Test
    void two_year_olds_went_from_four_to_five_on_4_september_2023() {
        assertThat(the("2023-09-03").firstOf("G-2a", "G-2b").count()).isEqualTo(4);
        assertThat(the("2023-09-04").firstOf("G-2a", "G-2b").count()).isEqualTo(5);
    }

    @Test
    void a_childminder_may_work_with_three_others_since_november_2024() {
        assertThat(the("2024-10-31").the("CM-AST").count()).isEqualTo(3);
        assertThat(the("2024-11-01").the("CM-AST").count()).isEqualTo(4);
    }

    @Test
    void every_rule_says_where_it_stands_and_none_claims_to_be_checked_yet() {
        assertThat(RuleBook.current().all()).hasSizeGreaterThan(35).allSatisfy(rule -> {
            assertThat(rule.source().document()).isNotBlank();
            assertThat(rule.source().heading()).isNotBlank();
            assertThat(rule.verified()).isEmpty();
        });
    }

    @Test
    void before_september_2008_no_day_can_be_checked() {
        assertThatThrownBy(() -> the("2008-08-31")).hasMessageContaining("no rules are known before 2008-09-01");
    }

    @Test
    void a_rule_that_holds_twice_on_one_day_is_refused() {
        String twice =
                COLUMNS + "X|2010-01-01||1|||must|none|law|a||b||\n" + "X|2011-01-01||2|||must|none|law|a||b||\n";
        assertThatThrownBy(() -> new RuleBook(RULESETS, twice)).hasMessageContaining("X holds twice on 2011-01-01");
    }

    @Test
    void a_line_with_a_cell_too_few_is_refused() {
        assertThatThrownBy(() -> new RuleBook(RULESETS, COLUMNS + "X|2010-01-01\n"))
                .hasMessageContaining("2 cells and not 14");
    }

    @Test
    void a_verified_rule_is_no_longer_told_as_unverified() {
        String checked = COLUMNS + "X|2010-01-01||1|||must|none|law|a||b|An officer|2026-10-01\n"
                + "Y|2010-01-01||1|||must|none|law|a||b||\n";
        RuleBook book = new RuleBook(RULESETS, checked);
        assertThat(book.on(LocalDate.parse("2026-10-13"), false).unverified(List.of("X", "Y", "Z")))
                .containsExactly("Y");
    }

    private static Rules the(String day) {
        return RuleBook.current().on(LocalDate.parse(day), false);
    }
}

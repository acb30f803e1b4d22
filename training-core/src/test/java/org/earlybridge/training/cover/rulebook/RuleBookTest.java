package org.earlybridge.training.cover.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {

    private static final String RULESETS = "id|for|from|document\nONE|both|2008-09-01|a document\n";
    private static final String COLUMNS =
            "code|ruleset|from|to|number|since|hours|severity|override|basis|used|source|paragraph|heading\n";
    private static final String TEXTS = "code|from|text|confirm\n";

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
    void every_rule_says_where_it_stands_and_what_it_says_in_full() {
        assertThat(RuleBook.current().all()).hasSizeGreaterThan(50).allSatisfy(rule -> {
            assertThat(rule.source().document()).isNotBlank();
            assertThat(rule.source().heading()).isNotBlank();
            assertThat(rule.text().whole()).endsWith(".");
            assertThat(rule.group()).isNotNull();
        });
    }

    @Test
    void what_the_check_asks_only_in_part_says_what_is_missing() {
        assertThat(RuleBook.current().all())
                .filteredOn(rule -> rule.use() == Rule.Use.PARTLY)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.text().toConfirm()).isPresent());
    }

    @Test
    void no_day_is_told_to_be_checked_by_a_document_that_stands_beside_the_framework() {
        assertThat(the("2025-03-03").ruleset()).isEqualTo("EYFS-2024G2");
        assertThat(RuleBook.current().document("EYFS-2025-EBR")).contains("experience-based route");
    }

    @Test
    void before_september_2008_no_day_can_be_checked() {
        assertThatThrownBy(() -> the("2008-08-31")).hasMessageContaining("no rules are known before 2008-09-01");
    }

    @Test
    void a_rule_that_holds_twice_on_one_day_is_refused() {
        assertThatThrownBy(() -> book(row("G-X", "2010-01-01", "b") + row("G-X", "2011-01-01", "b")))
                .hasMessageContaining("G-X holds twice on 2011-01-01");
    }

    @Test
    void a_line_with_a_cell_too_few_is_refused() {
        assertThatThrownBy(() -> new RuleBook(RULESETS, COLUMNS + "X|2010-01-01\n", TEXTS))
                .hasMessageContaining("2 cells and not 14");
    }

    @Test
    void a_rule_without_a_text_and_a_text_without_a_rule_are_refused() {
        assertThatThrownBy(() -> new RuleBook(RULESETS, COLUMNS + row("G-X", "2010-01-01", "b"), TEXTS))
                .hasMessageContaining("no text");
        assertThatThrownBy(() -> new RuleBook(
                        RULESETS,
                        COLUMNS + row("G-X", "2010-01-01", "b"),
                        TEXTS + text("G-X", "2010-01-01") + text("G-Y", "2010-01-01")))
                .hasMessageContaining("1 rules and 2 texts");
    }

    @Test
    void a_rule_begins_with_the_version_it_came_with() {
        assertThatThrownBy(() -> book("G-X|ONE|2010-01-01||1|||must|none|law|yes|a||b\n"))
                .hasMessageContaining("G-X does not begin with its version on 2010-01-01");
    }

    @Test
    void a_verified_rule_is_no_longer_told_as_unverified() {
        RuleBook book = book(row("G-X", "2010-01-01", "b") + row("G-Y", "2010-01-01", "b"));
        VerifiedRules verified = new VerifiedRules(Set.of(book.all().get(0).seal()));
        assertThat(unverified(book, verified)).containsExactly("G-Y");
        assertThat(unverified(book, VerifiedRules.NONE)).containsExactly("G-X", "G-Y");
    }

    @Test
    void a_rule_worded_anew_is_unverified_again() {
        VerifiedRules verified = new VerifiedRules(
                Set.of(book(row("G-X", "2010-01-01", "b")).all().get(0).seal()));
        assertThat(unverified(book(row("G-X", "2010-01-01", "b")), verified)).isEmpty();
        assertThat(unverified(book(row("G-X", "2010-01-01", "worded anew")), verified))
                .containsExactly("G-X");
    }

    @Test
    void what_two_councils_have_verified_is_what_both_have() {
        VerifiedRules one = new VerifiedRules(Set.of("a", "b"));
        assertThat(one.and(new VerifiedRules(Set.of("b", "c"))).seals()).containsExactly("b");
    }

    private static List<String> unverified(RuleBook book, VerifiedRules verified) {
        return book.on(LocalDate.parse("2026-10-13"), false).unverified(List.of("G-X", "G-Y", "G-Z"), verified);
    }

    private static RuleBook book(String rows) {
        String texts = rows.lines()
                .map(row -> row.split("[|]", -1))
                .map(cells -> text(cells[0], cells[2]))
                .collect(Collectors.joining());
        return new RuleBook(RULESETS, COLUMNS + rows, TEXTS + texts);
    }

    private static String row(String code, String from, String heading) {
        return code + "||" + from + "||1|||must|none|law|yes|a||" + heading + "\n";
    }

    private static String text(String code, String from) {
        return code + "|" + from + "|what it says|\n";
    }

    private static Rules the(String day) {
        return RuleBook.current().on(LocalDate.parse(day), false);
    }
}

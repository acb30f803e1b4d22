package org.earlybridge.training.cover.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Every rule there is, written out once more by hand from the sources: code, first and last day, number, severity, what may
 * depart from it, and the paragraph where one was seen. The tables must say the same.
 */
class RuleTableTest {

    private static final List<String> RATIOS = List.of(
            "G-U2 2008-09-01 - 3 must none -",
            "G-2a 2008-09-01 2023-09-03 4 must none -",
            "G-2b 2023-09-04 - 5 must none 3.33 (2023)",
            "G-3a08 2008-09-01 2014-08-31 13 must none -",
            // from 2012 by some readings; by day only until the framework of 2014, see ADR 17
            "G-3a 2014-09-01 - 13 must none -",
            "G-3b 2008-09-01 - 8 must none -",
            "G-3c 2012-09-01 - 30 must none -",
            "G-3d 2012-09-01 - 13 must none -",
            "G-3e 2012-09-01 - 8 must none -",
            "G-MNS 2008-09-01 - 13 must none -",
            "G-REC 2012-09-01 - 30 must none -",
            "G-MIX 2008-09-01 - - should reason -",
            "G-WRAP 2014-09-01 - 8 policy reason -");

    private static final List<String> WHO_COUNTS = List.of(
            // seen from 2012 on, and held to before that
            "C-AGE 2008-09-01 - 17 must none 3.29 (2014)",
            "C-APP 2014-09-01 - 16 must none -",
            // seen from 2012 on, and held to before that
            "C-LTP 2008-09-01 - 17 must none -",
            "C-BELOW 2024-01-04 - 1 must none -",
            "C-TRPFA 2025-09-01 - - must none -",
            "C-PFA3M 2017-04-03 - 3 must none 3.38 (September 2025)",
            "C-EBR 2025-09-01 - 50 must none -",
            "C-ENG 2017-04-03 2024-01-03 2 must none -",
            "C-ENG 2024-01-04 - - must none 3.33 (January 2024)",
            "C-L6 2008-09-01 - 6 must none -",
            // seen from 2012 on, and held to before that
            "C-UNQ 2008-09-01 - - must none -",
            // seen from 2012 on, and held to before that
            "C-DIRECT 2008-09-01 - - must none 3.30 (2014)",
            // references before she starts since September 2025, checks at all times
            "C-DBS 2008-09-01 2025-08-31 - must none -",
            "C-DBS 2025-09-01 - - must none -",
            "C-1TO1 2008-09-01 - - policy reason -");

    private static final List<String> PREMISES = List.of(
            "P-PFA 2008-09-01 - 1 must none 3.36 and 3.37 (September 2025)",
            "P-PFAEAT 2025-09-01 - 1 should reason -",
            "P-EATSEE 2023-09-04 - - must none -",
            "P-MGR 2012-09-01 2024-01-03 3 must none -",
            "P-MGR 2024-01-04 - 3 must none 3.37 (January 2024)",
            "P-DEP 2008-09-01 - 1 must none -",
            "P-DSL 2008-09-01 - 1 policy reason -",
            "P-KEY 2008-09-01 - - should reason -",
            "P-HALF 2008-09-01 - 50 must none 3.37 (January 2024)",
            "P-EXC 2008-09-01 - - must none 3.30 (2014)");

    private static final List<String> CHILDMINDERS = List.of(
            "CM-6 2008-09-01 - 6 must none 3.41 (2017)",
            "CM-3 2008-09-01 - 3 must reason -",
            "CM-1 2008-09-01 - 1 should reason -",
            "CM-EXC 2008-09-01 2023-09-03 1 must reason 3.42 (2017)",
            "CM-EXC 2023-09-04 - - must reason -",
            "CM-SCH 2008-09-01 - - must none -",
            "CM-AST 2008-09-01 2024-10-31 3 must none -",
            "CM-AST 2024-11-01 - 4 must none -",
            "CM-2H 2008-09-01 - 120 must none -",
            "CM-PFA 2008-09-01 - 1 must none -",
            "CM-DSL 2025-09-01 - - must none -",
            "CM-AGREE 2008-09-01 - - must none -");

    /** Those of the seventeen hard rules that are not said by a rule above already: H3 is G-U2, H5 is P-PFA and so on. */
    private static final List<String> RECKONING = List.of(
            "H1 2008-09-01 - - must none -",
            "H2 2008-09-01 - - must none -",
            "H6 2008-09-01 - - policy reason -",
            "H8 2008-09-01 - - must none -",
            "H9 2008-09-01 - - must none -",
            "H10 2008-09-01 - 20 must none -",
            "H11 2008-09-01 - - must none -",
            "H15 2008-09-01 - - must none -",
            "H17 2008-09-01 - - must none -");

    private static final List<String> VERSIONS = List.of(
            "EYFS-2008 both 2008-09-01",
            "EYFS-2012 both 2012-09-01",
            "EYFS-2014 both 2014-09-01",
            "EYFS-2017 both 2017-04-03",
            "EYFS-2021 both 2021-09-01",
            "EYFS-2023 both 2023-09-04",
            "EYFS-2024G group 2024-01-04",
            "EYFS-2024C childminder 2024-01-04",
            "EYFS-2024G2 group 2024-11-01",
            "EYFS-2024C2 childminder 2024-11-01",
            "EYFS-2025-EBR beside 2025-03-03",
            "EYFS-2025G group 2025-09-01",
            "EYFS-2025C childminder 2025-09-01");

    @Test
    void ratios_are_those_of_the_sources() {
        assertThat(of(RuleGroup.RATIOS)).containsExactlyElementsOf(RATIOS);
    }

    @Test
    void who_counts_is_as_in_the_sources() {
        assertThat(of(RuleGroup.WHO_COUNTS)).containsExactlyElementsOf(WHO_COUNTS);
    }

    @Test
    void rules_of_premises_are_those_of_the_sources() {
        assertThat(of(RuleGroup.PREMISES)).containsExactlyElementsOf(PREMISES);
    }

    @Test
    void rules_for_childminders_are_those_of_the_sources() {
        assertThat(of(RuleGroup.CHILDMINDERS)).containsExactlyElementsOf(CHILDMINDERS);
    }

    @Test
    void how_the_check_reckons_is_written_down_too() {
        assertThat(of(RuleGroup.RECKONING)).containsExactlyElementsOf(RECKONING);
    }

    @Test
    void every_version_of_the_framework_is_there_with_its_first_day() {
        assertThat(Table.rows(Table.text("rulesets.txt")))
                .extracting(row -> Table.cell(row, "id") + " " + Table.cell(row, "for") + " " + Table.cell(row, "from"))
                .containsExactlyElementsOf(VERSIONS);
    }

    @Test
    void only_these_name_a_date_of_their_own() {
        assertThat(RuleBook.current().all())
                .filteredOn(rule -> rule.since().isPresent())
                .extracting(rule -> rule.code() + " " + rule.since().orElseThrow())
                .containsExactly("C-PFA3M 2016-06-30", "C-ENG 2014-09-01", "C-ENG 2014-09-01", "P-MGR 2024-01-01");
    }

    @Test
    void what_the_check_asks_only_in_part_or_leaves_to_a_reader_is_said() {
        assertThat(used(Rule.Use.NO)).isEmpty();
        assertThat(used(Rule.Use.TOLD)).containsExactly("P-KEY");
        assertThat(used(Rule.Use.PARTLY))
                .containsExactly("C-EBR", "P-EATSEE", "P-MGR", "P-MGR", "CM-DSL", "H10", "H17");
    }

    private static List<String> used(Rule.Use use) {
        return RuleBook.current().all().stream()
                .filter(rule -> rule.use() == use)
                .map(Rule::code)
                .toList();
    }

    @Test
    void a_day_in_july_2018_has_the_answer_of_2018() {
        List<String> then = RuleBook.current().all().stream()
                .filter(rule -> rule.holdsOn(LocalDate.of(2018, 7, 24)))
                .map(RuleTableTest::line)
                .toList();
        assertThat(then)
                .hasSize(46)
                .contains("G-2a 2008-09-01 2023-09-03 4 must none -", "CM-AST 2008-09-01 2024-10-31 3 must none -")
                .noneMatch(
                        line -> line.startsWith("G-2b") || line.startsWith("C-BELOW") || line.startsWith("P-PFAEAT"));
    }

    private static List<String> of(RuleGroup group) {
        return RuleBook.current().all().stream()
                .filter(rule -> rule.group() == group)
                .map(RuleTableTest::line)
                .toList();
    }

    private static String line(Rule rule) {
        String number = rule.number().isPresent() ? String.valueOf(rule.number().getAsInt()) : "-";
        return String.join(
                " ",
                rule.code(),
                rule.from().toString(),
                rule.to().map(String::valueOf).orElse("-"),
                number,
                rule.severity().name().toLowerCase(Locale.ROOT),
                rule.departure().name().toLowerCase(Locale.ROOT),
                rule.source().paragraph().orElse("-"));
    }
}

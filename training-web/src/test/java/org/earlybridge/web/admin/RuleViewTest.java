package org.earlybridge.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.cover.verification.CheckedRule;
import org.earlybridge.training.cover.verification.Comparison;
import org.earlybridge.training.cover.verification.Verification;
import org.junit.jupiter.api.Test;

class RuleViewTest {

    private static final Instant MORNING = Instant.parse("2026-10-13T08:41:00Z");

    @Test
    void a_rule_that_is_over_says_from_when_to_when_it_held() {
        RuleView view = view("G-2a", "2008-09-01");
        assertThat(view.getDates()).isEqualTo("1 September 2008 to 3 September 2023");
        assertThat(view.getHeading()).isEqualTo("Two-year-olds to one adult");
        assertThat(view.getNumber()).isEqualTo("4");
        assertThat(view.getSigned()).isEqualTo("Not checked");
    }

    @Test
    void source_kind_and_what_may_depart_are_told_in_words() {
        RuleView meal = view("P-PFAEAT", "2025-09-01");
        assertThat(meal.getSeverity()).isEqualTo("Should");
        assertThat(meal.getDeparture()).isEqualTo("A reason");
        assertThat(view("C-AGE", "2008-09-01").getSource()).isEqualTo("EYFS, 3.29 (2014)");
        assertThat(view("H1", "2008-09-01").getSeverity()).isEqualTo("Must, by our own choice");
        assertThat(view("H1", "2008-09-01").getCameWith()).isEmpty();
        assertThat(view("P-KEY", "2008-09-01").getUse())
                .isEqualTo("No check can see it: whoever reads a verdict is told to look to it");
    }

    @Test
    void hours_and_dates_that_a_rule_names_are_shown() {
        assertThat(view("G-3a08", "2008-09-01").getHours()).isEqualTo("08:00-16:00");
        assertThat(view("C-PFA3M", "2017-04-03").getSince()).isEqualTo("30 June 2016");
        assertThat(view("G-U2", "2008-09-01").getHours()).isEmpty();
    }

    @Test
    void its_address_names_the_council_the_code_and_the_first_day() {
        assertThat(view("G-2a", "2008-09-01").getHref())
                .isEqualTo("/office/rule?council=CCC&code=G-2a&from=2008-09-01");
    }

    @Test
    void whoever_verified_it_is_named_and_what_is_worded_anew_says_so() {
        assertThat(view("G-2a", "2008-09-01", made(true)).getSigned()).startsWith("Cora Moss, 13 October 2026");
        RuleView anew = view("G-2a", "2008-09-01", made(false));
        assertThat(anew.getSigned()).isEqualTo("Changed since");
        assertThat(anew.isChecked()).isFalse();
        assertThat(anew.getHistory().get(0).isOfEarlierText()).isTrue();
        assertThat(anew.getHistory().get(0).getMade()).startsWith("Cora Moss compared it with EYFS, 3.47, on 13 Oct");
    }

    @Test
    void what_was_withdrawn_is_not_checked_and_tells_who_and_why() {
        Verification withdrawn = new Verification(
                "Cora Moss",
                MORNING,
                new Comparison("EYFS", "", ""),
                true,
                Optional.of(new Verification.Withdrawal("Priya Lane", MORNING, "the wrong edition")));
        RuleView view = view("G-2a", "2008-09-01", withdrawn);
        assertThat(view.getSigned()).isEqualTo("Not checked");
        assertThat(view.getHistory().get(0).getWithdrawn())
                .startsWith("Withdrawn by Priya Lane on 13 October 2026")
                .endsWith(": the wrong edition");
    }

    private static Verification made(boolean ofThisText) {
        return new Verification("Cora Moss", MORNING, new Comparison("EYFS", "3.47", ""), ofThisText, Optional.empty());
    }

    private static RuleView view(String code, String from, Verification... history) {
        Rule rule = RuleBook.current().find(code, LocalDate.parse(from)).orElseThrow();
        return new RuleView(new CheckedRule(rule, List.of(history)), new AuthorityId("CCC"));
    }
}

package org.earlybridge.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.tariff.CancellationTerms;
import org.earlybridge.training.tariff.CancellationTerms.Band;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;
import org.junit.jupiter.api.Test;

class CancelWordsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);
    private static final LocalDate EARLY = LocalDate.of(2026, 9, 21);
    private static final Money OWN = Money.ofPounds(35);
    private static final CancellationTerms PLAIN =
            new CancellationTerms(List.of(new Band(14, 0), new Band(0, 100)), Set.of(Waiver.ILLNESS));

    @Test
    void before_the_last_free_day_it_says_until_when_and_what_then() {
        assertThat(new CancelWords(PLAIN, FIRST, EARLY).of(OWN))
                .isEqualTo("Free until 1 October. After that you pay £35.00, unless you or a child is ill.");
    }

    @Test
    void the_last_free_day_is_still_free_and_the_next_one_is_not() {
        assertThat(new CancelWords(PLAIN, FIRST, LocalDate.of(2026, 10, 1)).of(OWN))
                .startsWith("Free until 1 October");
        assertThat(new CancelWords(PLAIN, FIRST, LocalDate.of(2026, 10, 2)).of(OWN))
                .isEqualTo("If you cancel now you pay £35.00, unless you or a child is ill.");
    }

    @Test
    void what_costs_nothing_costs_nothing_to_cancel() {
        assertThat(new CancelWords(PLAIN, FIRST, EARLY).of(Money.ZERO)).startsWith("Cancelling costs you nothing.");
    }

    @Test
    void every_step_of_the_fee_is_said() {
        CancellationTerms steps =
                new CancellationTerms(List.of(new Band(14, 0), new Band(7, 50), new Band(0, 100)), Set.of());
        assertThat(new CancelWords(steps, FIRST, EARLY).of(OWN))
                .isEqualTo("Free until 1 October. After that you pay £17.50, and £35.00 from 9 October.");
    }

    @Test
    void both_reasons_are_said_where_both_hold() {
        CancellationTerms both = new CancellationTerms(PLAIN.bands(), Set.of(Waiver.values()));
        assertThat(new CancelWords(both, FIRST, EARLY).of(OWN))
                .endsWith(
                        "unless you or a child is ill or going would leave too few adults with the children and our check shows it.");
    }

    @Test
    void somebody_we_do_not_know_is_told_without_an_amount() {
        assertThat(new CancelWords(PLAIN, FIRST, EARLY).ofWhateverShe())
                .isEqualTo("Free until 1 October. After that you pay for your part of the price,"
                        + " unless you or a child is ill.");
    }
}

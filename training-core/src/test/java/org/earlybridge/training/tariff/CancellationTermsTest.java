package org.earlybridge.training.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.earlybridge.training.tariff.PriceLists.TERMS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.tariff.CancellationTerms.Band;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;
import org.junit.jupiter.api.Test;

class CancellationTermsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 15);
    private static final Money OWN = Money.ofPounds(35);

    @Test
    void fourteen_days_before_is_the_last_free_day() {
        assertThat(TERMS.lastFreeDay(FIRST)).contains(LocalDate.of(2026, 10, 1));
        assertThat(TERMS.feeFor(OWN, FIRST, LocalDate.of(2026, 10, 1))).isEqualTo(Money.ZERO);
        assertThat(TERMS.feeFor(OWN, FIRST, LocalDate.of(2026, 10, 2))).isEqualTo(OWN);
    }

    @Test
    void on_the_day_itself_and_later_the_own_share_is_due_and_never_more() {
        assertThat(TERMS.feeFor(OWN, FIRST, FIRST)).isEqualTo(OWN);
        assertThat(TERMS.feeFor(OWN, FIRST, FIRST.plusDays(3))).isEqualTo(OWN);
    }

    @Test
    void illness_and_too_few_adults_cost_nothing_however_late() {
        for (Waiver waiver : Waiver.values()) {
            assertThat(TERMS.feeFor(OWN, FIRST, FIRST, waiver)).isEqualTo(Money.ZERO);
        }
        CancellationTerms hard = new CancellationTerms(TERMS.bands(), Set.of());
        assertThat(hard.feeFor(OWN, FIRST, FIRST, Waiver.ILLNESS)).isEqualTo(OWN);
    }

    @Test
    void a_part_of_the_own_share_is_rounded_half_up_to_the_penny() {
        CancellationTerms half = new CancellationTerms(List.of(new Band(0, 50)), Set.of());
        assertThat(half.feeFor(Money.ofPence(3501), FIRST, FIRST)).isEqualTo(Money.ofPence(1751));
        assertThat(half.lastFreeDay(FIRST)).isEmpty();
    }

    @Test
    void between_bands_the_later_one_holds_in_whatever_order_they_were_written() {
        CancellationTerms steps =
                new CancellationTerms(List.of(new Band(0, 100), new Band(28, 0), new Band(7, 50)), Set.of());
        assertThat(steps.feeFor(OWN, FIRST, FIRST.minusDays(27))).isEqualTo(Money.ofPence(1750));
        assertThat(steps.lastFreeDay(FIRST)).contains(FIRST.minusDays(28));
    }

    @Test
    void terms_that_leave_a_day_open_or_name_one_twice_are_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CancellationTerms(List.of(), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CancellationTerms(List.of(new Band(14, 0)), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CancellationTerms(List.of(new Band(0, 0), new Band(0, 100)), Set.of()));
    }
}

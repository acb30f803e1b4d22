package org.earlybridge.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.web.cover.QuoteWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingWordsTest {

    private static final Money SHARE = Money.ofPence(3500);

    @Test
    void the_last_free_day_comes_before_what_cancelling_may_cost() {
        assertThat(BookingWords.cancelling(SHARE, Optional.of(LocalDate.of(2026, 9, 22))))
                .isEqualTo("Cancel free until 22 September. After that you pay up to £35.00;"
                        + " we tell you how much before you cancel.");
        assertThat(BookingWords.cancelling(SHARE, Optional.empty())).startsWith("If you cancel, you pay up to £35.00");
    }

    @Test
    void what_is_free_is_free_to_cancel() {
        assertThat(BookingWords.cancelling(Money.ZERO, Optional.empty())).startsWith("Cancelling costs you nothing.");
        assertThat(BookingWords.paid(Optional.of(Way.NONE), Money.ZERO)).isEqualTo("There was nothing for you to pay.");
    }

    @Test
    void card_and_invoice_are_told_apart() {
        assertThat(BookingWords.paid(Optional.of(Way.CARD), SHARE)).isEqualTo("You paid £35.00 by card.");
        assertThat(BookingWords.paid(Optional.of(Way.INVOICE), SHARE)).isEqualTo("You pay £35.00 by invoice.");
    }

    @Test
    void one_place_or_several() {
        assertThat(BookingWords.booked(1)).isEqualTo("Your place is booked");
        assertThat(BookingWords.booked(3)).isEqualTo("3 places are booked");
    }

    @ParameterizedTest
    @EnumSource
    void every_state_has_words_and_a_colour(BookingStatus status) {
        assertThat(BookingWords.status(status)).isNotEmpty();
        assertThat(BookingWords.colour(status)).isNotEmpty();
    }

    @Test
    void why_there_is_no_price_is_said_with_what_to_do() {
        assertThat(QuoteWords.whyNot(new Quoted.NotTogether()))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("one setting at a time"));
        assertThat(QuoteWords.whyNot(new Quoted.NoPriceList()))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("training team"));
        assertThat(QuoteWords.whyNot(new Quoted.NotEligible("Its law is another one.")))
                .hasValueSatisfying(sentence -> assertThat(sentence).endsWith("Its law is another one."));
    }
}

package org.earlybridge.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.earlybridge.payments.money.Money;
import org.earlybridge.training.booking.Waiving;
import org.junit.jupiter.api.Test;

class CancelChoiceTest {

    private static final String SENTENCE = "If Asha goes on Tuesday 13 October, Pre-school needs 2 adults.";

    @Test
    void who_pays_a_waived_fee_is_said_with_what_the_check_found() {
        assertThat(CancelChoice.because(new Waiving.Granted(Money.ofPence(3500), SENTENCE)))
                .contains(SENTENCE)
                .contains("Your council pays the fee of £35.00")
                .endsWith("we keep the check as proof.");
    }

    @Test
    void where_the_check_finds_nothing_wrong_she_is_told_where_to_say_who_is_ill() {
        assertThat(CancelChoice.because(new Waiving.NotShort("Fine.")))
                .contains("does not find too few adults: Fine.")
                .contains("Put that into your rota first");
    }

    @Test
    void every_other_answer_says_why_the_fee_stands() {
        assertThat(CancelChoice.because(new Waiving.RedFromTheStart())).contains("When it was booked");
        assertThat(CancelChoice.because(new Waiving.UsedUp())).contains("used up", "Call the training team");
        assertThat(CancelChoice.because(new Waiving.NotInTerms())).startsWith("The terms of this booking");
    }
}

package org.earlybridge.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.payments.ledger.Desk.ADVANCE;
import static org.earlybridge.payments.ledger.Desk.CLEARING;
import static org.earlybridge.payments.ledger.Desk.posting;
import static org.earlybridge.payments.ledger.Leg.credit;
import static org.earlybridge.payments.ledger.Leg.debit;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.earlybridge.payments.money.Money;
import org.junit.jupiter.api.Test;

class PostingTest {

    private static final Money POUND = Money.ofPounds(1);

    @Test
    void a_journal_that_is_a_penny_out_is_refused() {
        assertThatThrownBy(() -> posting("1", List.of(debit(CLEARING, POUND), credit(ADVANCE, Money.ofPence(99)))))
                .hasMessage("\"test posting 1\" is out by £0.01 in the book of CCC");
    }

    @Test
    void two_books_that_make_up_for_each_other_are_refused() {
        Account other = Account.liability("PCC", "fees-in-advance");
        assertThatThrownBy(() -> posting("1", List.of(debit(CLEARING, POUND), credit(other, POUND))))
                .hasMessageContaining("is out by");
    }

    @Test
    void a_claim_that_stands_in_one_book_alone_is_refused() {
        assertThatThrownBy(() ->
                        posting("1", List.of(debit(Account.dueFrom("CCC", "PCC"), POUND), credit(ADVANCE, POUND))))
                .hasMessageContaining("what CCC is to get from PCC does not stand in both books");
    }

    @Test
    void a_posting_that_moves_nothing_is_refused() {
        assertThatThrownBy(() -> posting("1", List.of(debit(CLEARING, Money.ZERO))))
                .hasMessageContaining("moves nothing");
    }

    @Test
    void a_reason_can_stand_in_any_export() {
        Posting posting = new Posting(
                new Source("test", "1", "posted"),
                Desk.TODAY,
                java.util.Optional.empty(),
                " Zoë’s\nplace, £3 ",
                List.of(debit(CLEARING, POUND), credit(ADVANCE, POUND)));
        assertThat(posting.because()).isEqualTo("Zoe's place, GBP 3");
    }

    @Property(tries = 200)
    void whatever_balances_in_a_book_is_a_posting_and_a_penny_more_is_none(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 100_000) Long> amounts) {
        Money sum = Money.ofPence(amounts.stream().mapToLong(Long::longValue).sum());
        List<Leg> legs = new java.util.ArrayList<>();
        amounts.forEach(pence -> legs.add(debit(CLEARING, Money.ofPence(pence))));
        legs.add(credit(ADVANCE, sum));
        assertThat(posting("1", legs).books()).containsExactly("CCC");
        legs.add(debit(CLEARING, Money.ofPence(1)));
        assertThatThrownBy(() -> posting("1", legs)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.earlybridge.payments.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.payments.charging.Counter.OWN;
import static org.earlybridge.payments.charging.Counter.order;

import java.util.function.BiConsumer;
import org.earlybridge.payments.card.CardDispute;
import org.earlybridge.payments.card.CardPayment;
import org.earlybridge.payments.card.CardPayout;
import org.earlybridge.payments.card.CardRefund;
import org.earlybridge.payments.charging.Fulfilment.Decision;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.ledger.Account;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** Each piece of news is told twice, as it may be. */
class CardMoneyTest {

    private static final Account CLEARING = Account.asset("CCC", "stripe:clearing");
    private static final Account TO_GIVE_BACK = Account.liability("CCC", "refunds-due");
    private static final Account DISPUTED = Account.asset("CCC", "disputes");
    private static final Account BANK = Account.asset("CCC", "bank");
    private static final Account FEES = Account.expense("CCC", "card-fees");
    private static final Account SUSPENSE = Account.liability("CCC", "suspense:card");

    @OnBothDatabases
    void a_payment_confirms_its_charge_and_a_second_one_goes_back(PaymentsDatabase database) {
        Counter counter = paid(database);
        assertThat(counter.see("EB-1").state()).isEqualTo(ChargeState.CONFIRMED);
        payment(database, 2);
        tell(database, counter, CardPayment.class, 2, CardMoney::paidAgain);
        assertThat(counter.balance(CLEARING)).isEqualTo(OWN.times(2));
        assertThat(counter.refunds).containsExactly("2 £35.00 not-taken-2");
    }

    @OnBothDatabases
    void money_for_a_place_that_is_gone_goes_back_and_arrives(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.decide(Decision.REFUND_FULL);
        counter.open(order("EB-1", Way.CARD));
        payment(database, 1);
        tell(database, counter, CardPayment.class, 1, CardMoney::paid);
        assertThat(counter.balance(TO_GIVE_BACK)).isEqualTo(OWN.negated());
        refund(database, false, "SUCCEEDED");
        tell(database, counter, CardRefund.class, 1, CardMoney::refunded);
        assertThat(counter.balance(TO_GIVE_BACK)).isEqualTo(Money.ZERO);
        assertThat(counter.balance(CLEARING)).isEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void a_refund_that_fails_after_all_is_owed_again(PaymentsDatabase database) {
        Counter counter = paid(database);
        counter.cancel("EB-1", Money.ZERO);
        refund(database, false, "FAILED");
        tell(database, counter, CardRefund.class, 1, CardMoney::refunded);
        tell(database, counter, CardRefund.class, 1, CardMoney::refundFailed);
        assertThat(counter.balance(TO_GIVE_BACK)).isEqualTo(OWN.negated());
        assertThat(counter.balance(CLEARING)).isEqualTo(OWN);
    }

    @OnBothDatabases
    void a_refund_that_nobody_here_ordered_stands_in_suspense(PaymentsDatabase database) {
        Counter counter = paid(database);
        refund(database, true, "SUCCEEDED");
        tell(database, counter, CardRefund.class, 1, CardMoney::refunded);
        assertThat(counter.balance(SUSPENSE)).isEqualTo(OWN);
        assertThat(counter.see("EB-1").state()).isEqualTo(ChargeState.CONFIRMED);
    }

    @OnBothDatabases
    void a_dispute_that_is_won_brings_the_money_back_and_one_that_is_lost_costs_it(PaymentsDatabase database) {
        Counter counter = paid(database);
        dispute(database, 1, "WON");
        tell(database, counter, CardDispute.class, 1, CardMoney::disputed);
        assertThat(counter.balance(CLEARING)).isEqualTo(OWN);
        dispute(database, 2, "OPEN");
        tell(database, counter, CardDispute.class, 2, CardMoney::disputed);
        assertThat(counter.balance(DISPUTED)).isEqualTo(OWN);
        database.run("UPDATE card_dispute SET state = 'LOST' WHERE id = 2");
        tell(database, counter, CardDispute.class, 2, CardMoney::disputed);
        assertThat(counter.balance(DISPUTED)).isEqualTo(Money.ZERO);
        assertThat(counter.balance(Account.expense("CCC", "card-losses"))).isEqualTo(OWN);
    }

    @OnBothDatabases
    void a_payout_empties_clearing_books_the_fee_and_shows_what_it_does_not_explain(PaymentsDatabase database) {
        Counter counter = paid(database);
        payout(database, 1, 3530, "PAID");
        line(database, 1, "charge", 3500, 70, 1);
        line(database, 1, "adjustment", 90, 0, null);
        tell(database, counter, CardPayout.class, 1, CardMoney::paidOut);
        assertThat(counter.balance(BANK)).isEqualTo(Money.ofPence(3530));
        assertThat(counter.balance(FEES)).isEqualTo(Money.ofPence(70));
        assertThat(counter.balance(CLEARING)).isEqualTo(Money.ZERO);
        assertThat(counter.balance(SUSPENSE))
                .as("the line nobody knows, and ten pence")
                .isEqualTo(Money.ofPence(-100));
    }

    @OnBothDatabases
    void a_payout_that_fails_stands_in_clearing_until_it_is_paid_out_again(PaymentsDatabase database) {
        Counter counter = paid(database);
        payout(database, 1, 3430, "FAILED");
        line(database, 1, "charge", 3500, 70, 1);
        tell(database, counter, CardPayout.class, 1, CardMoney::paidOut);
        assertThat(counter.balance(BANK)).isEqualTo(Money.ZERO);
        assertThat(counter.balance(CLEARING)).isEqualTo(Money.ofPence(3430));
        payout(database, 2, 3430, "PAID");
        line(database, 2, "payout_failure", 3430, 0, null);
        tell(database, counter, CardPayout.class, 2, CardMoney::paidOut);
        assertThat(counter.balance(CLEARING)).isEqualTo(Money.ZERO);
        assertThat(counter.balance(FEES)).isEqualTo(Money.ofPence(70));
        assertThat(counter.balance(SUSPENSE)).isEqualTo(Money.ZERO);
    }

    private static Counter paid(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.open(order("EB-1", Way.CARD));
        payment(database, 1);
        tell(database, counter, CardPayment.class, 1, CardMoney::paid);
        return counter;
    }

    private static <T> void tell(
            PaymentsDatabase database, Counter counter, Class<T> kind, long id, BiConsumer<CardMoney, T> news) {
        for (int times = 0; times < 2; times++) {
            database.commit(em -> {
                news.accept(counter.ears(), em.find(kind, id));
                return true;
            });
        }
    }

    private static void payment(PaymentsDatabase database, long id) {
        database.run("INSERT INTO card_payment (id, book, reference, attempt, amount, description, return_to, leave_to,"
                + " metadata, pay_before, page_ends, state, provider_charge, refunded, disputed, made_at, paid_at, looks)"
                + " VALUES (" + id + ", 'CCC', 'EB-1', 'attempt-" + id + "', 3500, 'Elklan', 'https://x.test/', "
                + "'https://x.test/', '', '2026-09-03 11:30:00', '2026-09-03 11:31:00', 'PAID', 'ch_" + id
                + "', 0, FALSE, '2026-09-03 11:00:00', '2026-09-03 11:05:00', 0)");
    }

    private static void refund(PaymentsDatabase database, boolean isOutside, String state) {
        database.run("INSERT INTO card_refund (id, payment_id, refund_key, amount, reason, outside, state, was_given,"
                + " made_at, changed_at) VALUES (1, 1, 'key', 3500, 'x', " + isOutside + ", '" + state
                + "', TRUE, '2026-09-03 11:10:00', '2026-09-03 11:10:00')");
    }

    private static void dispute(PaymentsDatabase database, long id, String state) {
        database.run("INSERT INTO card_dispute (id, payment_id, provider_dispute, amount, fee, reason, state, made_at,"
                + " changed_at) VALUES (" + id + ", 1, 'dp_" + id + "', 3500, 2000, 'fraudulent', '" + state
                + "', '2026-09-03 11:10:00', '2026-09-03 11:10:00')");
    }

    private static void payout(PaymentsDatabase database, long id, long amount, String state) {
        database.run("INSERT INTO card_payout (id, book, provider_payout, amount, state, arrives, made_at, changed_at)"
                + " VALUES (" + id + ", 'CCC', 'po_" + id + "', " + amount + ", '" + state
                + "', '2026-09-07', '2026-09-03 11:10:00', '2026-09-03 11:10:00')");
    }

    private static void line(
            PaymentsDatabase database, long payout, String kind, long gross, long fee, @Nullable Integer of) {
        database.run("INSERT INTO card_payout_line (payout_id, provider_transaction, kind, source, gross, fee, net,"
                + " payment_id) VALUES (" + payout + ", 'txn_" + kind + "', '" + kind + "', 'x', " + gross + ", " + fee
                + ", " + (gross - fee) + ", " + of + ")");
    }
}

package org.earlybridge.payments.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.payments.charging.Counter.FULL;
import static org.earlybridge.payments.charging.Counter.OWN;
import static org.earlybridge.payments.charging.Counter.council;
import static org.earlybridge.payments.charging.Counter.fund;
import static org.earlybridge.payments.charging.Counter.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.Fulfilment.Decision;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.ledger.Account;
import org.earlybridge.payments.money.Money;

class ChargesTest {

    private static final Account CLEARING = Account.asset("CCC", "stripe:clearing");
    private static final Account RECEIVABLE = Account.asset("CCC", "receivables:provider:7");
    private static final Account ADVANCE = Account.liability("CCC", "fees-in-advance");
    private static final Account TO_GIVE_BACK = Account.liability("CCC", "refunds-due");
    private static final Account DUE = Account.dueFrom("CCC", "PCC");
    private static final Account SUBSIDY = Account.expense("PCC", "training-subsidy");
    private static final Account FUND = Account.expense("CCC", "funds:OPP");
    private static final Account FEES = Account.income("CCC", "training-fees");
    private static final Account FORFEITED = Account.income("CCC", "cancellation-fees");

    @OnBothDatabases
    void a_card_payment_confirms_and_stands_in_both_books(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.CARD);
        assertThat(counter.see("EB-1").state()).isEqualTo(ChargeState.CONFIRMED);
        assertThat(counter.balance(CLEARING)).isEqualTo(OWN);
        assertThat(counter.balance(FUND)).isEqualTo(Money.ofPounds(55));
        assertThat(counter.balance(ADVANCE)).isEqualTo(FULL.negated());
        assertThat(counter.balance(DUE)).isEqualTo(Money.ofPounds(30));
        assertThat(counter.balance(SUBSIDY)).isEqualTo(Money.ofPounds(30));
    }

    @OnBothDatabases
    void nothing_is_posted_for_what_is_only_opened_or_abandoned(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.open(order("EB-1", Way.CARD));
        counter.abandon("EB-1");
        counter.abandon("EB-1");
        assertThat(counter.see("EB-1").state()).isEqualTo(ChargeState.ABANDONED);
        assertThat(counter.balance(ADVANCE)).isEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void an_invoice_is_owed_from_the_day_it_is_agreed_and_confirmed_once(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.INVOICE);
        counter.confirm("EB-1");
        assertThat(counter.balance(RECEIVABLE)).isEqualTo(OWN);
        assertThat(counter.see("EB-1").purchaseOrder()).contains("PO-9");
    }

    @OnBothDatabases
    void a_place_that_funders_bear_alone_is_in_the_books_without_a_payer(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.open(Counter.funded("EB-1"));
        counter.confirm("EB-1");
        assertThat(counter.balance(ADVANCE)).isEqualTo(Money.ofPounds(-85));
        Settling settling = counter.cancel("EB-1", Money.ZERO);
        assertThat(settling).isEqualTo(new Settling(Money.ZERO, Money.ZERO, List.of(council(30), fund(55))));
        assertThat(counter.balance(SUBSIDY)).isEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void what_is_free_for_everyone_leaves_the_books_alone(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.open(new ChargeOrder(
                "EB-1",
                "CCC",
                "PCC",
                "provider:7",
                Way.NONE,
                Money.ZERO,
                Money.ZERO,
                List.of(),
                Optional.empty(),
                "Demo tariff 4.1",
                "Safeguarding",
                List.of(new Delivery(LocalDate.of(2026, 10, 6), 1))));
        counter.confirm("EB-1");
        assertThat(counter.see("EB-1").state()).isEqualTo(ChargeState.CONFIRMED);
        assertThat(counter.cancel("EB-1", Money.ZERO).payerGetsBack()).isEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void a_place_given_back_in_time_returns_every_share(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.CARD);
        assertThat(counter.preview("EB-1", Money.ZERO)).isEqualTo(counter.cancel("EB-1", Money.ZERO));
        assertThat(counter.refunds).containsExactly("card-EB-1 £35.00 cancelled-EB-1");
        assertThat(counter.balance(TO_GIVE_BACK)).isEqualTo(OWN.negated());
        assertThat(counter.balance(DUE)).isEqualTo(Money.ZERO);
        assertThat(counter.balance(FUND)).isEqualTo(Money.ZERO);
        counter.returned("EB-1", "refund-1", OWN);
        counter.returned("EB-1", "refund-1", OWN);
        assertThat(counter.balance(CLEARING)).isEqualTo(Money.ZERO);
        assertThat(counter.balance(TO_GIVE_BACK)).isEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void a_waived_fee_is_income_of_whoever_sold_and_a_cost_of_whoever_pays_it(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.INVOICE);
        assertThat(counter.cancel("EB-1", Money.ZERO).payerGetsBack()).isEqualTo(OWN);
        counter.waive("EB-1", new Share(new Funder(Funder.Kind.FUND, "COVER-P", "PCC"), OWN));
        assertThat(counter.balance(RECEIVABLE)).isEqualTo(Money.ZERO);
        assertThat(counter.balance(FORFEITED)).isEqualTo(OWN.negated());
        assertThat(counter.balance(DUE)).isEqualTo(OWN);
        assertThat(counter.balance(Account.expense("PCC", "funds:COVER-P"))).isEqualTo(OWN);
    }

    @OnBothDatabases
    void what_the_payer_bears_herself_or_was_never_taken_back_is_not_waived(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        Share fee = new Share(new Funder(Funder.Kind.FUND, "COVER-P", "PCC"), OWN);
        counter.sell("EB-1", Way.INVOICE);
        assertThatThrownBy(() -> counter.waive("EB-1", fee)).hasMessageContaining("EB-1 has no fee to waive");
        assertThat(counter.cancel("EB-1", OWN).fee()).isEqualTo(OWN);
        assertThatThrownBy(() -> counter.waive("EB-1", fee)).hasMessageContaining("EB-1 has no fee to waive");
    }

    @OnBothDatabases
    void a_late_cancellation_keeps_the_same_part_of_everyones_share(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.INVOICE);
        Settling settling = counter.cancel("EB-1", Money.ofPence(1750));
        assertThat(settling.payerGetsBack()).isEqualTo(Money.ofPence(1750));
        assertThat(settling.fundersGetBack())
                .extracting(Share::amount)
                .containsExactly(Money.ofPounds(15), Money.ofPence(2750));
        assertThat(counter.balance(RECEIVABLE)).isEqualTo(Money.ofPence(1750));
        assertThat(counter.balance(FORFEITED)).isEqualTo(Money.ofPounds(-60));
        assertThat(counter.balance(DUE)).isEqualTo(Money.ofPounds(15));
        assertThat(counter.refunds).isEmpty();
    }

    @OnBothDatabases
    void a_fee_is_never_more_than_the_payers_own_part(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.INVOICE);
        assertThatThrownBy(() -> counter.cancel("EB-1", Money.ofPounds(36)))
                .hasMessageContaining("is between £0.00 and £35.00");
        assertThatThrownBy(() -> counter.cancel("EB-9", Money.ZERO)).hasMessage("nothing was charged under EB-9");
    }

    @OnBothDatabases
    void a_fee_is_earned_session_by_session_across_the_year_end(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.INVOICE);
        counter.on(LocalDate.of(2027, 3, 31));
        assertThat(counter.earn()).isEqualTo(2);
        assertThat(counter.earn()).isZero();
        assertThat(counter.balance(FEES)).isEqualTo(Money.ofPounds(-80));
        assertThat(counter.balance(ADVANCE))
                .as("in advance at the end of the year")
                .isEqualTo(Money.ofPounds(-40));
        counter.on(LocalDate.of(2027, 4, 7));
        counter.earn();
        assertThat(counter.balance(ADVANCE)).isEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void what_was_earned_and_is_given_back_is_earned_no_more(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.INVOICE);
        counter.on(LocalDate.of(2026, 10, 7));
        counter.earn();
        counter.cancel("EB-1", Money.ZERO);
        assertThat(counter.balance(FEES)).isEqualTo(Money.ZERO);
        assertThat(counter.balance(ADVANCE)).isEqualTo(Money.ZERO);
        assertThat(counter.earn()).isZero();
    }

    @OnBothDatabases
    void money_that_comes_too_late_is_owed_back_at_once(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.open(order("EB-1", Way.CARD));
        counter.abandon("EB-1");
        counter.decide(Decision.REFUND_FULL);
        counter.pay("EB-1", "card-1", OWN);
        counter.pay("EB-1", "card-1", OWN);
        assertThat(counter.refunds).containsExactly("card-1 £35.00 not-taken-card-1");
        assertThat(counter.balance(TO_GIVE_BACK)).isEqualTo(OWN.negated());
        assertThat(counter.see("EB-1").state()).isEqualTo(ChargeState.ABANDONED);
    }

    @OnBothDatabases
    void money_that_comes_late_but_finds_a_place_confirms(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.open(order("EB-1", Way.CARD));
        counter.abandon("EB-1");
        counter.pay("EB-1", "card-1", OWN);
        counter.pay("EB-1", "card-1", OWN);
        assertThat(counter.see("EB-1").state()).isEqualTo(ChargeState.CONFIRMED);
        assertThat(counter.balance(CLEARING)).isEqualTo(OWN);
        assertThat(counter.refunds).isEmpty();
    }

    @OnBothDatabases
    void paying_twice_or_another_amount_goes_back(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", Way.CARD);
        counter.pay("EB-1", "card-again", OWN);
        counter.open(order("EB-2", Way.CARD));
        counter.pay("EB-2", "card-other", Money.ofPounds(34));
        assertThat(counter.refunds)
                .containsExactly("card-again £35.00 not-taken-card-again", "card-other £34.00 not-taken-card-other");
        assertThat(counter.see("EB-2").state()).isEqualTo(ChargeState.OPEN);
    }

    @OnBothDatabases
    void a_card_charge_is_not_confirmed_without_its_money(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.open(order("EB-1", Way.CARD));
        assertThatThrownBy(() -> counter.confirm("EB-1")).hasMessageContaining("waits for a card payment");
    }
}

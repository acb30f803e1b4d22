package org.earlybridge.payments.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.payments.charging.Way.CARD;
import static org.earlybridge.payments.charging.Way.INVOICE;
import static org.earlybridge.payments.settlement.SettlementState.AGREED;
import static org.earlybridge.payments.settlement.SettlementState.AGREED_BY_ONE;
import static org.earlybridge.payments.settlement.SettlementState.OPEN;
import static org.earlybridge.payments.settlement.SettlementState.PROPOSED;
import static org.earlybridge.payments.settlement.SettlementState.SETTLED;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earlybridge.payments.charging.Counter;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.ledger.Account;
import org.earlybridge.payments.ledger.Balances;
import org.earlybridge.payments.money.Money;
import org.earlybridge.payments.settlement.Moved.Refused;
import org.earlybridge.payments.settlement.Moved.Why;

class SettlementTest {

    private static final Money THIRTY = Money.ofPounds(30);

    @OnBothDatabases
    void the_quarter_before_it_is_cut_shows_what_is_owed_line_by_line(PaymentsDatabase database) {
        new Counter(database).sell("EB-1", CARD);
        SettlementView seen = new Councils(database).see("2026-Q3");
        assertThat(seen.state()).isEqualTo(OPEN);
        assertThat(seen.net()).isEqualTo(new Net("PCC", "CCC", THIRTY));
        SettlementView.Line line = seen.lines().get(0);
        assertThat(line.reference()).isEqualTo("EB-1");
        assertThat(line.description()).isEqualTo("Elklan, CCC-ELK-1");
        assertThat(line.payee()).isEqualTo("CCC");
        assertThat(line.payer()).isEqualTo("PCC");
        assertThat(line.share()).isEqualTo("training-subsidy");
        assertThat(line.amount()).isEqualTo(THIRTY);
    }

    @OnBothDatabases
    void a_month_is_shown_by_itself_and_cannot_be_signed(PaymentsDatabase database) {
        new Counter(database).sell("EB-1", CARD);
        Councils councils = new Councils(database);
        assertThat(councils.see("2026-09").lines()).hasSize(1);
        assertThat(councils.see("2026-08").lines()).isEmpty();
        assertThat(councils.agree("2026-09", "PCC")).isEqualTo(new Refused(Why.ONLY_A_PREVIEW));
    }

    @OnBothDatabases
    void both_agree_the_payer_pays_and_nothing_is_owed_any_more(PaymentsDatabase database) {
        new Counter(database).sell("EB-1", CARD);
        Councils councils = new Councils(database);
        assertThat(state(councils.agree("2026-Q3", "PCC"))).isEqualTo(AGREED_BY_ONE);
        assertThat(councils.agree("2026-Q3", "PCC")).isEqualTo(new Refused(Why.AGREED_ALREADY));
        assertThat(state(councils.agree("2026-Q3", "CCC"))).isEqualTo(AGREED);
        assertThat(councils.agree("2026-Q3", "CCC")).isEqualTo(new Refused(Why.WAITS_FOR_THE_PAYER));
        assertThat(state(councils.agree("2026-Q3", "PCC"))).isEqualTo(SETTLED);
        assertThat(councils.agree("2026-Q3", "PCC")).isEqualTo(new Refused(Why.SETTLED_ALREADY));
        assertThat(balance(database, Account.dueFrom("CCC", "PCC"))).isEqualTo(Money.ZERO);
        assertThat(balance(database, Account.asset("CCC", "bank"))).isEqualTo(THIRTY);
        assertThat(balance(database, Account.asset("PCC", "bank"))).isEqualTo(THIRTY.negated());
    }

    @OnBothDatabases
    void one_person_cannot_agree_for_both(PaymentsDatabase database) {
        Councils councils = new Councils(database);
        assertThat(state(councils.agree("2026-Q3", "PCC", "jo"))).isEqualTo(AGREED_BY_ONE);
        assertThat(councils.agree("2026-Q3", "CCC", "jo")).isEqualTo(new Refused(Why.SAME_PERSON));
    }

    @OnBothDatabases
    void a_running_quarter_cannot_be_agreed(PaymentsDatabase database) {
        assertThat(new Councils(database).agree("2026-Q4", "PCC")).isEqualTo(new Refused(Why.NOT_OVER));
    }

    @OnBothDatabases
    void where_nothing_is_to_be_paid_the_second_agreement_settles(PaymentsDatabase database) {
        Councils councils = new Councils(database);
        councils.agree("2026-Q3", "PCC");
        assertThat(state(councils.agree("2026-Q3", "CCC"))).isEqualTo(SETTLED);
    }

    @OnBothDatabases
    void a_disputed_line_waits_for_the_next_quarter_and_the_rest_is_agreed_anew(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", CARD);
        counter.sell("EB-2", CARD);
        Councils councils = new Councils(database);
        councils.agree("2026-Q3", "CCC");
        long second = councils.see("2026-Q3").lines().get(1).id().orElseThrow();
        assertThat(state(councils.dispute("2026-Q3", second))).isEqualTo(PROPOSED);
        assertThat(councils.dispute("2026-Q3", second)).isEqualTo(new Refused(Why.DISPUTED_ALREADY));
        assertThat(councils.dispute("2026-Q3", -1)).isEqualTo(new Refused(Why.NO_SUCH_LINE));
        assertThat(councils.see("2026-Q3").net().amount()).isEqualTo(THIRTY);
        settle(councils, "2026-Q3");
        assertThat(councils.dispute("2026-Q3", second)).isEqualTo(new Refused(Why.TOO_LATE_TO_DISPUTE));
        assertThat(councils.see("2026-Q4").lines())
                .extracting(SettlementView.Line::reference)
                .containsExactly("EB-2");
    }

    @OnBothDatabases
    void what_is_cancelled_after_it_was_settled_is_adjusted_in_the_next_quarter(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", INVOICE);
        Councils councils = new Councils(database);
        settle(councils, "2026-Q3");
        SettlementView before = councils.see("2026-Q3");
        counter.on(LocalDate.of(2026, 10, 6));
        counter.cancel("EB-1", Money.ZERO);
        councils.on(LocalDate.of(2027, 1, 4));
        SettlementView.Line line = councils.see("2026-Q4").lines().get(0);
        assertThat(line.amount()).isEqualTo(THIRTY.negated());
        assertThat(line.adjusts()).isEqualTo(before.lines().get(0).id());
        assertThat(councils.see("2026-Q3")).isEqualTo(before);
        settle(councils, "2026-Q4");
        assertThat(balance(database, Account.dueTo("PCC", "CCC"))).isEqualTo(Money.ZERO);
        assertThat(balance(database, Account.asset("CCC", "bank"))).isEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void a_booking_after_the_quarter_waits_and_one_after_the_cut_does_too(PaymentsDatabase database) {
        Counter counter = new Counter(database);
        counter.sell("EB-1", CARD);
        counter.on(LocalDate.of(2026, 10, 2));
        counter.sell("EB-2", CARD);
        Councils councils = new Councils(database);
        councils.agree("2026-Q3", "PCC");
        counter.on(LocalDate.of(2026, 9, 30));
        counter.sell("EB-3", CARD);
        assertThat(councils.see("2026-Q3").lines())
                .extracting(SettlementView.Line::reference)
                .containsExactly("EB-1");
        assertThat(councils.see("2026-Q4").lines())
                .extracting(SettlementView.Line::reference)
                .containsExactlyInAnyOrder("EB-2", "EB-3");
    }

    @OnBothDatabases
    void both_councils_at_once_get_one_statement(PaymentsDatabase database) throws Exception {
        new Counter(database).sell("EB-1", CARD);
        Councils councils = new Councils(database);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Moved>> answers = two.invokeAll(List.<Callable<Moved>>of(
                    () -> councils.agree("2026-Q3", "PCC"), () -> councils.agree("2026-Q3", "CCC")));
            assertThat(List.of(state(answers.get(0).get()), state(answers.get(1).get())))
                    .containsExactlyInAnyOrder(AGREED_BY_ONE, AGREED);
        } finally {
            two.shutdown();
        }
        assertThat(councils.see("2026-Q3").lines()).hasSize(1);
    }

    @OnBothDatabases
    void the_job_proposes_the_last_quarter_once(PaymentsDatabase database) {
        new Counter(database).sell("EB-1", CARD);
        Councils councils = new Councils(database);
        assertThat(councils.proposeDue()).isEqualTo(1);
        assertThat(councils.proposeDue()).isZero();
        assertThat(councils.see("2026-Q3").state()).isEqualTo(PROPOSED);
    }

    private static void settle(Councils councils, String period) {
        councils.agree(period, "PCC");
        councils.agree(period, "CCC");
        councils.agree(period, councils.see(period).net().from());
        assertThat(councils.see(period).state()).isEqualTo(SETTLED);
    }

    private static SettlementState state(Moved moved) {
        assertThat(moved).isInstanceOf(Moved.To.class);
        return ((Moved.To) moved).settlement().state();
    }

    private static Money balance(PaymentsDatabase database, Account account) {
        return database.commit(em -> new Balances(em).of(account));
    }
}

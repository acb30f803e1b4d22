package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.card.PageState.Taking;
import org.earlybridge.payments.money.Money;

/**
 * For sample data: card money of a past that never was. It comes in by the doors by which real money comes, so that whoever
 * hears of money hears of it; the card company is never asked, because it knows nothing of it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MadeUpCards {

    private static final String MARK = "made_up_";

    @Inject
    private CardPayments payments;

    @Inject
    private Findings findings;

    @Inject
    private Payouts payouts;

    @Inject
    private Clock clock;

    protected MadeUpCards() {}

    MadeUpCards(CardPayments payments, Findings findings, Payouts payouts, Clock clock) {
        this.payments = payments;
        this.findings = findings;
        this.payouts = payouts;
        this.clock = clock;
    }

    /** Paid at that moment, of which the card company keeps the fee. */
    public CardPayment paid(CardOrder order, Instant at, Money fee) {
        CardPayment attempt = new CardPayment(order, at);
        payments.add(attempt);
        Taking taking = new Taking(name("pi", order), name("ch", order), Optional.of(fee), List.of());
        return findings.asOf(Clock.fixed(at, clock.getZone()))
                .take(new PageState(
                        name("cs", order),
                        attempt.attempt(),
                        PageState.Standing.COMPLETE,
                        order.amount(),
                        Optional.empty(),
                        Optional.of(taking)))
                .orElseThrow();
    }

    /** What those payments brought, paid to the bank in one sum. */
    public void paidOut(String book, String name, LocalDate arrives, List<CardPayment> brought) {
        List<PayoutState.Line> lines = brought.stream().map(MadeUpCards::line).toList();
        Money sum = lines.stream().map(PayoutState.Line::net).reduce(Money.ZERO, Money::plus);
        payouts.take(book, new PayoutState(MARK + "po_" + name, sum, PayoutState.Standing.PAID, true, arrives, lines));
    }

    private static PayoutState.Line line(CardPayment payment) {
        Money fee = payment.fee().orElseThrow();
        return new PayoutState.Line(
                MARK + "txn_" + payment.reference(),
                "charge",
                MARK + "ch_" + payment.reference(),
                payment.amount(),
                fee,
                payment.amount().minus(fee));
    }

    private static String name(String kind, CardOrder order) {
        return MARK + kind + "_" + order.reference();
    }
}

package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.card.CardPayments.Order;
import org.earlybridge.payments.money.Money;

/** What came in by card, and what of it reached the bank. Days are those of the clocks here, both included. */
@ApplicationScoped
public class ReadCardMoney {

    @Inject
    private CardPayments payments;

    @Inject
    private CardPayouts payouts;

    @Inject
    private Clock clock;

    protected ReadCardMoney() {}

    ReadCardMoney(CardPayments payments, CardPayouts payouts, Clock clock) {
        this.payments = payments;
        this.payouts = payouts;
        this.clock = clock;
    }

    /** Whose money, over which days. */
    public record Asked(String book, LocalDate first, LocalDate last) {}

    /** So many from there on, in that order; words are part of a reference, or empty. */
    public record Cut(Column column, boolean rising, String words, int first, int most) {}

    /** By what a list of payments can be put in order. */
    public enum Column {
        DAY,
        REFERENCE,
        AMOUNT
    }

    public record Taken(Instant at, String reference, Money amount, Money refunded, Money fee, boolean isDisputed) {}

    /** @param fees what the card company kept, as far as it has said so */
    public record Sum(long payments, Money amount, Money refunded, Money fees) {}

    @Transactional
    public List<Taken> paid(Asked asked, Cut cut) {
        Order order = new Order(cut.column(), cut.rising(), cut.first(), cut.most());
        return payments.paid(asked.book(), from(asked), until(asked), cut.words(), order).stream()
                .map(ReadCardMoney::taken)
                .toList();
    }

    @Transactional
    public Sum sum(Asked asked, String words) {
        return payments.sum(asked.book(), from(asked), until(asked), words);
    }

    /** By the day on which they reached the bank, the latest first. */
    @Transactional
    public List<CardPayout> payouts(Asked asked) {
        return payouts.arriving(asked.book(), asked.first(), asked.last());
    }

    private Instant from(Asked asked) {
        return asked.first().atStartOfDay(clock.getZone()).toInstant();
    }

    private Instant until(Asked asked) {
        return asked.last().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static Taken taken(CardPayment payment) {
        return new Taken(
                payment.paidAt().orElseThrow(),
                payment.reference(),
                payment.amount(),
                payment.refunded(),
                payment.fee().orElse(Money.ZERO),
                payment.isDisputed());
    }
}

package org.earlybridge.payments.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/** Makes payouts ours, each line beside the payment it belongs to. */
@ApplicationScoped
class Payouts {

    private static final Logger LOG = System.getLogger(Payouts.class.getName());

    @Inject
    private CardPayouts payouts;

    @Inject
    private CardPayments payments;

    @Inject
    private Listeners listeners;

    @Inject
    private Clock clock;

    protected Payouts() {}

    Payouts(CardPayouts payouts, CardPayments payments, Listeners listeners, Clock clock) {
        this.payouts = payouts;
        this.payments = payments;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** The order of news is kept: one that failed was paid before. */
    void take(String book, PayoutState seen) {
        Instant now = clock.instant();
        Optional<CardPayout> known = payouts.named(book, seen.payout());
        if (known.isEmpty()) {
            CardPayout payout = new CardPayout(book, seen, lines(seen), now);
            payouts.add(payout);
            if (!payout.unexplained().equals(Money.ZERO)) {
                LOG.log(
                        Level.ERROR,
                        "ALARM: payout {0} differs from its lines by {1}.",
                        seen.payout(),
                        payout.unexplained());
            }
            listeners.hear(listener -> listener.paidOut(payout));
        } else if (known.get().become(seen, now)) {
            listeners.hear(listener -> listener.paidOut(known.get()));
        }
    }

    private List<CardPayoutLine> lines(PayoutState seen) {
        return seen.lines().stream()
                .map(line -> new CardPayoutLine(line, payments.behind(line.source())))
                .toList();
    }
}

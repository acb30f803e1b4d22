package org.earlybridge.payments.card;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** How tests of other packages come by card money that nobody paid. */
public final class Cards {

    private Cards() {}

    public static MadeUpCards madeUp(EntityManager em, CardListener listener, Clock clock) {
        CardPayments payments = new CardPayments(em);
        Listeners listeners = new Listeners(List.of(listener));
        return new MadeUpCards(
                payments,
                new Findings(payments, new CardRefunds(em), new CardDisputes(em), listeners, clock),
                new Payouts(new CardPayouts(em), payments, listeners, clock),
                clock);
    }
}

package org.earlybridge.payments.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** The way back to cards; found at run time, because a marketplace may take no cards at all. */
@ApplicationScoped
class CardDesk {

    @Inject
    private @Nullable Instance<CardRefunds> found;

    private @Nullable CardRefunds given;

    protected CardDesk() {}

    CardDesk(CardRefunds given) {
        this.given = given;
    }

    void order(String payment, Money amount, String reason, String key) {
        if (given != null) {
            given.order(payment, amount, reason, key);
            return;
        }
        if (found == null || !found.isResolvable()) {
            throw new IllegalStateException(
                    "no cards are taken here, so " + amount + " cannot go back to card payment " + payment);
        }
        found.get().order(payment, amount, reason, key);
    }
}

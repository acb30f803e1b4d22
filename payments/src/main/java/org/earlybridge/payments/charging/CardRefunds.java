package org.earlybridge.payments.charging;

import org.earlybridge.payments.money.Money;

/** Where money goes back to a card. The order joins the caller's transaction; the card company hears of it afterwards. */
public interface CardRefunds {

    /** @param key the same key orders once */
    void order(String payment, Money amount, String reason, String key);
}

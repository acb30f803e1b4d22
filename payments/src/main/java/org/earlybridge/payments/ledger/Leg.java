package org.earlybridge.payments.ledger;

import org.earlybridge.payments.money.Money;

/** One line of a journal: above zero a debit, below zero a credit. */
public record Leg(Account account, Money amount) {

    public static Leg debit(Account account, Money amount) {
        return new Leg(account, amount);
    }

    public static Leg credit(Account account, Money amount) {
        return new Leg(account, amount.negated());
    }
}

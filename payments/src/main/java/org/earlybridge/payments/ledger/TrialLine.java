package org.earlybridge.payments.ledger;

import org.earlybridge.payments.money.Money;

/** What one account comes to. */
public record TrialLine(String account, AccountType type, Money balance) {}

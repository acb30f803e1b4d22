package org.earlybridge.payments.card;

import org.earlybridge.payments.money.Money;

/** A dispute as the processor shows it now; the fee is what it costs us. */
public record DisputeState(
        String dispute, String intent, Money amount, Money fee, String reason, CardDispute.State state) {}

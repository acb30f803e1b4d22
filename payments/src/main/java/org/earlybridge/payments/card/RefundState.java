package org.earlybridge.payments.card;

import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * A refund as the processor shows it now.
 *
 * @param key ours, as we marked it; empty when it was made outside the system
 */
public record RefundState(
        String refund, String intent, String key, Money amount, CardRefund.State state, Optional<String> why) {}

package org.earlybridge.payments.charging;

import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/** A charge as others see it. The shares are what funders bear now; given back is what the payer had back. */
public record ChargeView(
        String reference,
        String book,
        String party,
        Way way,
        ChargeState state,
        Money full,
        Money payerPays,
        List<Share> shares,
        Money fee,
        Money givenBack,
        Optional<String> purchaseOrder,
        String tariff) {}

package org.earlybridge.payments.charging;

import java.util.List;
import org.earlybridge.payments.money.Money;

/** What taking a charge back means: the fee kept, what the payer gets back, and what each funder gets back. */
public record Settling(Money fee, Money payerGetsBack, List<Share> fundersGetBack) {

    public Settling {
        fundersGetBack = List.copyOf(fundersGetBack);
    }
}

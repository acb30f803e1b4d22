package org.earlybridge.payments.charging;

import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * All that a paper about a charge may say.
 *
 * @param shares as agreed, before anything went back
 * @param givenBack what the payer had back so far
 * @param sharesGivenBack what each funder had back so far, in the order of the shares
 * @param because why it was taken back; empty while it stands
 */
public record Sold(
        String reference,
        String book,
        String party,
        Way way,
        Money full,
        Money payerPays,
        List<Share> shares,
        Money givenBack,
        List<Share> sharesGivenBack,
        Optional<String> purchaseOrder,
        String description,
        Optional<String> because) {

    public Sold {
        shares = List.copyOf(shares);
        sharesGivenBack = List.copyOf(sharesGivenBack);
    }
}

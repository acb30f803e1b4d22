package org.earlybridge.payments.charging;

import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * What is to be charged for one thing sold. The payer's part and the shares add up to the full price, exactly.
 *
 * @param reference the caller's own, such as EB-7K4M-02; one charge for each
 * @param book of the council that delivers, and has the income
 * @param home the code of the payer's own council
 * @param party who pays, in the caller's words, such as provider:123
 * @param tariff the name and version of the price list
 * @param deliveries when it is earned; at least one
 */
public record ChargeOrder(
        String reference,
        String book,
        String home,
        String party,
        Way way,
        Money full,
        Money payerPays,
        List<Share> shares,
        Optional<String> purchaseOrder,
        String tariff,
        String description,
        List<Delivery> deliveries) {

    public ChargeOrder {
        shares = List.copyOf(shares);
        deliveries = List.copyOf(deliveries);
        Money borne = shares.stream().map(Share::amount).reduce(payerPays, Money::plus);
        if (payerPays.isNegative() || !borne.equals(full)) {
            throw new IllegalArgumentException(
                    "the parts of " + reference + " make " + borne + ", but its price is " + full);
        }
        if (way == Way.NONE && !payerPays.equals(Money.ZERO)) {
            throw new IllegalArgumentException(reference + " leaves " + payerPays + " to pay, but no way to pay it");
        }
        if (way != Way.NONE && payerPays.equals(Money.ZERO)) {
            throw new IllegalArgumentException(reference + " leaves nothing to pay by " + way);
        }
        if (deliveries.isEmpty()) {
            throw new IllegalArgumentException(reference + " is never delivered");
        }
    }
}

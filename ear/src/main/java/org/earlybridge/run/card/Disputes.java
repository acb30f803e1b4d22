package org.earlybridge.run.card;

import java.util.List;

/** A cardholder's bank takes the money back, and decides later whether that was right. */
final class Disputes {

    private static final String KIND = "dispute";
    private static final long FEE = 2000;

    private final Shelf shelf;
    private final Happenings happenings;

    Disputes(Shelf shelf, Happenings happenings) {
        this.shelf = shelf;
        this.happenings = happenings;
    }

    Doc open(String chargeId) {
        return open(shelf.get("charge", chargeId));
    }

    @CanIgnoreReturnValue
    Doc open(Doc charge) {
        if (charge.is("disputed")) {
            throw StripeError.refused("", "Charge " + charge.id() + " is disputed already.");
        }
        Doc dispute = shelf.add(KIND, "du_")
                .with("amount", charge.number("amount"))
                .with("charge", charge.id())
                .with("currency", "gbp")
                .with("is_charge_refundable", false)
                .with("metadata", new Doc())
                .with("payment_intent", charge.get("payment_intent"))
                .with("reason", "fraudulent")
                .with("status", "needs_response");
        Doc moved = Balances.move(shelf, "adjustment", dispute, -charge.number("amount"), FEE);
        dispute.with("balance_transactions", List.of(moved.copy()));
        charge.with("disputed", true);
        happenings.tell("charge.dispute.created", dispute);
        happenings.tell("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    Doc close(String id, boolean won) {
        Doc dispute = shelf.get(KIND, id);
        if (!dispute.text("status").equals("needs_response")) {
            throw StripeError.refused("", "Dispute " + id + " is closed already.");
        }
        dispute.with("status", won ? "won" : "lost");
        if (won) {
            Doc back = Balances.move(shelf, "adjustment", dispute, dispute.number("amount"), 0);
            List<Object> moved = dispute.list("balance_transactions");
            moved.add(back.copy());
            dispute.with("balance_transactions", moved);
            happenings.tell("charge.dispute.funds_reinstated", dispute);
        }
        happenings.tell("charge.dispute.closed", dispute);
        return dispute;
    }
}

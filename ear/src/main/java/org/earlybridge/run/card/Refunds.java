package org.earlybridge.run.card;

import java.util.Objects;

/** Money that goes back to a card: at once, after a while, or not at all in the end. */
final class Refunds {

    static final String KIND = "refund";

    private final Shelf shelf;
    private final Happenings happenings;

    Refunds(Shelf shelf, Happenings happenings) {
        this.shelf = shelf;
        this.happenings = happenings;
    }

    Doc create(Form form) {
        form.knowsOnly("payment_intent", "charge", "amount", "metadata", "reason", "expand");
        Doc charge = chargeOf(form);
        long left = charge.number("amount") - charge.number("amount_refunded");
        if (charge.is("disputed")) {
            throw StripeError.refused("charge_disputed", "Charge " + charge.id() + " has been charged back.");
        }
        if (left == 0) {
            throw StripeError.refused(
                    "charge_already_refunded", "Charge " + charge.id() + " has already been refunded.");
        }
        long amount = form.number("amount", left);
        if (amount <= 0 || amount > left) {
            throw StripeError.parameter(
                    "amount",
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + left + ")");
        }
        return refund(charge, amount, form);
    }

    /** What the card's bank decides later. */
    void settleWaiting() {
        for (Doc refund :
                shelf.newestFirst(KIND, each -> each.number("_due") > 0 && each.number("_due") <= shelf.now())) {
            refund.with("_due", 0);
            if (TestCard.REFUND_FAILS.name().equals(refund.text("_card"))) {
                fail(refund.id());
            } else {
                happenings.tell("refund.updated", refund.with("status", "succeeded"));
            }
        }
    }

    @CanIgnoreReturnValue
    Doc fail(String id) {
        Doc refund = shelf.get(KIND, id).with("status", "failed").with("failure_reason", "expired_or_canceled_card");
        Doc charge = shelf.get("charge", refund.text("charge"));
        charge.with("amount_refunded", charge.number("amount_refunded") - refund.number("amount"))
                .with("refunded", false);
        Doc back = Balances.move(shelf, "refund_failure", refund, refund.number("amount"), 0);
        refund.with("failure_balance_transaction", back.id());
        happenings.tell("refund.updated", refund);
        happenings.tell("refund.failed", refund);
        return refund;
    }

    private Doc chargeOf(Form form) {
        if (form.has("charge")) {
            return shelf.get("charge", form.text("charge"));
        }
        Doc intent = shelf.get("payment_intent", form.text("payment_intent"));
        if (!intent.has("latest_charge")) {
            throw StripeError.refused(
                    "", "This PaymentIntent (" + intent.id() + ") does not have a successful charge to refund.");
        }
        return shelf.get("charge", intent.text("latest_charge"));
    }

    private Doc refund(Doc charge, long amount, Form form) {
        boolean waits = charge.text("_card").equals(TestCard.REFUND_WAITS.name());
        boolean fails = charge.text("_card").equals(TestCard.REFUND_FAILS.name());
        Doc refund = shelf.add(KIND, "re_")
                .with("amount", amount)
                .with("charge", charge.id())
                .with("currency", "gbp")
                .with("metadata", form.below("metadata"))
                .with("payment_intent", Objects.requireNonNull(charge.get("payment_intent")))
                .with("reason", form.has("reason") ? form.text("reason") : null)
                .with("status", waits ? "pending" : "succeeded")
                .with("_card", charge.text("_card"))
                .with("_due", waits || fails ? shelf.now() + 20 : 0);
        Doc moved = Balances.move(shelf, "refund", refund, -amount, 0);
        refund.with("balance_transaction", moved.id());
        long refunded = charge.number("amount_refunded") + amount;
        charge.with("amount_refunded", refunded).with("refunded", refunded == charge.number("amount"));
        happenings.tell("refund.created", refund);
        happenings.tell("charge.refunded", charge);
        return refund;
    }
}

package org.earlybridge.run.card;

import java.util.List;

/** What happens at the card page: a card pays, is declined, or must be confirmed first. */
final class Payments {

    /** A card of this country: 1.5 % and 20p. */
    private static final long FEE_PER_1000 = 15;

    private static final long FEE_FIXED = 20;

    private final Shelf shelf;
    private final Happenings happenings;
    private final Disputes disputes;

    Payments(Shelf shelf, Happenings happenings, Disputes disputes) {
        this.shelf = shelf;
        this.happenings = happenings;
        this.disputes = disputes;
    }

    /** @return whether the money has been taken; if not, the intent says why */
    boolean pay(Doc session, TestCard card) {
        Doc intent = intentOf(session);
        if (card.isDeclined()) {
            decline(intent, card.declineCode(), "Your card was declined.");
            return false;
        }
        intent.with("_card", card.name());
        if (card == TestCard.ASKS) {
            intent.with("status", "requires_action").with("next_action", new Doc().with("type", "use_stripe_sdk"));
            happenings.tell("payment_intent.requires_action", intent);
            return false;
        }
        take(session, intent, card);
        return true;
    }

    boolean waitsForConfirmation(Doc session) {
        return shelf.find("payment_intent", session.text("payment_intent"))
                .filter(intent -> intent.text("status").equals("requires_action"))
                .isPresent();
    }

    void confirm(Doc session) {
        Doc intent = intentOf(session);
        take(session, intent, TestCard.valueOf(intent.text("_card")));
    }

    void refuse(Doc session) {
        decline(intentOf(session), "authentication_required", "The cardholder did not confirm the payment.");
    }

    private Doc intentOf(Doc session) {
        return shelf.find("payment_intent", session.text("payment_intent")).orElseGet(() -> newIntent(session));
    }

    private Doc newIntent(Doc session) {
        Doc intent = shelf.add("payment_intent", "pi_")
                .with("amount", session.number("amount_total"))
                .with("amount_capturable", 0)
                .with("amount_received", 0)
                .with("capture_method", "automatic")
                .with("currency", "gbp")
                .with("description", session.get("_description"))
                .with("last_payment_error", null)
                .with("latest_charge", null)
                .with("metadata", session.doc("_intent_metadata").copy())
                .with("next_action", null)
                .with("payment_method_types", List.of("card"))
                .with("status", "requires_payment_method");
        session.with("payment_intent", intent.id());
        happenings.tell("payment_intent.created", intent);
        return intent;
    }

    private void decline(Doc intent, String code, String message) {
        intent.with("status", "requires_payment_method")
                .with("next_action", null)
                .with(
                        "last_payment_error",
                        new Doc()
                                .with("type", "card_error")
                                .with("code", "card_declined")
                                .with("decline_code", code)
                                .with("message", message));
        happenings.tell("payment_intent.payment_failed", intent);
    }

    private void take(Doc session, Doc intent, TestCard card) {
        Doc charge = charge(intent, card);
        intent.with("status", "succeeded")
                .with("amount_received", intent.number("amount"))
                .with("latest_charge", charge.id())
                .with("last_payment_error", null)
                .with("next_action", null);
        session.with("status", "complete").with("payment_status", "paid").with("url", null);
        happenings.tell("charge.succeeded", charge);
        happenings.tell("payment_intent.succeeded", intent);
        happenings.tell("checkout.session.completed", session);
        if (card == TestCard.DISPUTES) {
            disputes.open(charge);
        }
    }

    private Doc charge(Doc intent, TestCard card) {
        long amount = intent.number("amount");
        Doc charge = shelf.add("charge", "ch_")
                .with("amount", amount)
                .with("amount_captured", amount)
                .with("amount_refunded", 0)
                .with("captured", true)
                .with("currency", "gbp")
                .with("disputed", false)
                .with("metadata", intent.doc("metadata").copy())
                .with("paid", true)
                .with("payment_intent", intent.id())
                .with(
                        "payment_method_details",
                        new Doc()
                                .with("type", "card")
                                .with("card", new Doc().with("brand", "visa").with("last4", card.lastFour())))
                .with("refunded", false)
                .with("status", "succeeded")
                .with("_card", card.name());
        long fee = Math.floorDiv(amount * FEE_PER_1000 + 500, 1000) + FEE_FIXED;
        Doc moved = Balances.move(shelf, "charge", charge, amount, fee);
        charge.with("balance_transaction", moved.id());
        return charge;
    }
}

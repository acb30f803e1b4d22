package org.earlybridge.run.card;

import java.util.List;

/** Each movement of an account's money, and the payouts that sum them up. */
final class Balances {

    static final String KIND = "balance_transaction";

    private final Shelf shelf;
    private final Happenings happenings;

    Balances(Shelf shelf, Happenings happenings) {
        this.shelf = shelf;
        this.happenings = happenings;
    }

    @CanIgnoreReturnValue
    static Doc move(Shelf shelf, String type, Doc source, long amount, long fee) {
        return shelf.add(KIND, "txn_")
                .with("amount", amount)
                .with("available_on", shelf.now())
                .with("currency", "gbp")
                .with("fee", fee)
                .with("net", amount - fee)
                .with("reporting_category", type)
                .with("source", source.id())
                .with("status", "available")
                .with("type", type);
    }

    /** Everything that no payout holds yet goes to the bank; when refunds outweigh charges, the bank pays. */
    @CanIgnoreReturnValue
    Doc payOut() {
        List<Doc> moved = shelf.newestFirst(KIND, each -> !each.has("_payout"));
        if (moved.isEmpty()) {
            throw StripeError.refused("balance_insufficient", "There is nothing to pay out.");
        }
        long net = moved.stream().mapToLong(each -> each.number("net")).sum();
        Doc payout = shelf.add("payout", "po_")
                .with("amount", net)
                .with("arrival_date", shelf.now())
                .with("automatic", true)
                .with("currency", "gbp")
                .with("failure_code", null)
                .with("metadata", new Doc())
                .with("method", "standard")
                .with("reconciliation_status", "completed")
                .with("status", "paid")
                .with("type", "bank_account");
        moved.forEach(each -> each.with("_payout", payout.id()));
        Doc own = move(shelf, "payout", payout, -net, 0).with("_payout", payout.id());
        payout.with("balance_transaction", own.id());
        happenings.tell("payout.created", payout);
        happenings.tell("payout.paid", payout);
        happenings.tell("payout.reconciliation_completed", payout);
        return payout;
    }

    /** The bank sends it back: what it held waits for the next one. */
    @CanIgnoreReturnValue
    Doc fail(String id) {
        Doc payout = shelf.get("payout", id)
                .with("status", "failed")
                .with("failure_code", "account_closed")
                .with("failure_message", "The bank account has been closed.");
        move(shelf, "payout_failure", payout, payout.number("amount"), 0);
        happenings.tell("payout.failed", payout);
        return payout;
    }
}

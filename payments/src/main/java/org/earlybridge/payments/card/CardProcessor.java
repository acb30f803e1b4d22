package org.earlybridge.payments.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the card machine asks of a card processor. None of it is asked while a transaction is open. */
public interface CardProcessor {

    /**
     * Opens a page for the order.
     *
     * @param key under which the same order may be repeated with no further effect
     */
    Told<PageState> open(PageOrder order, String key);

    Told<PageState> close(String book, String session, String key);

    Told<PageState> look(String book, String session);

    /** The page that was opened for the attempt, if one was, about then. */
    Told<Optional<PageState>> findPage(String book, String attempt, Instant about);

    /** The page behind a payment; empty when the payment was made without one. */
    Told<Optional<PageState>> findPageOf(String book, String intent);

    Told<RefundState> giveBack(RefundOrder order, String key);

    Told<List<RefundState>> refundsOf(String book, String intent);

    Told<DisputeState> dispute(String book, String dispute);

    Told<PayoutState> payout(String book, String payout);
}

package org.earlybridge.payments.card;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what the card machine tells, and can fail to listen. */
final class News implements CardListener {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();

    List<String> told() {
        return List.copyOf(told);
    }

    void failNext(int times) {
        failures.set(times);
    }

    @Override
    public void paid(CardPayment payment) {
        hear("paid " + payment.reference() + " " + payment.amount());
    }

    @Override
    public void paidAgain(CardPayment surplus) {
        hear("paid again " + surplus.reference() + " " + surplus.amount());
    }

    @Override
    public void refunded(CardRefund refund) {
        hear("refunded " + refund.amount() + (refund.isOutside() ? " outside" : ""));
    }

    @Override
    public void refundFailed(CardRefund refund) {
        hear("refund failed " + refund.amount() + (refund.wasGiven() ? " after all" : ""));
    }

    @Override
    public void disputed(CardDispute dispute) {
        hear("dispute " + dispute.state() + " " + dispute.amount());
    }

    @Override
    public void paidOut(CardPayout payout) {
        hear("payout " + payout.state() + " " + payout.amount());
    }

    private void hear(String news) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("the listener fails: " + news);
        }
        told.add(news);
    }
}

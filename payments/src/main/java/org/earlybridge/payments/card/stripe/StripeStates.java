package org.earlybridge.payments.card.stripe;

import com.stripe.model.BalanceTransaction;
import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Payout;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earlybridge.payments.card.CardDispute;
import org.earlybridge.payments.card.CardRefund;
import org.earlybridge.payments.card.DisputeState;
import org.earlybridge.payments.card.PageState;
import org.earlybridge.payments.card.PayoutState;
import org.earlybridge.payments.card.RefundState;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** Stripe's objects in our words. */
final class StripeStates {

    /** Our marks on what is ours. */
    static final String ATTEMPT = "earlybridge_attempt";

    static final String REFUND = "earlybridge_refund";

    private static final String POUNDS = "gbp";

    private StripeStates() {}

    static PageState page(Session session, List<Refund> refunds) {
        Optional<PaymentIntent> intent = Optional.ofNullable(session.getPaymentIntentObject());
        Optional<Charge> charge = intent.map(PaymentIntent::getLatestChargeObject)
                .filter(found -> "paid".equals(session.getPaymentStatus()) && Boolean.TRUE.equals(found.getPaid()));
        return new PageState(
                session.getId(),
                mark(session.getMetadata(), ATTEMPT),
                standing(session),
                pounds(session.getAmountTotal(), session.getCurrency()),
                Optional.ofNullable(session.getUrl()).map(URI::create),
                charge.map(paid -> taking(intent.orElseThrow(), paid, refunds)));
    }

    static RefundState refund(Refund refund) {
        return new RefundState(
                refund.getId(),
                Objects.requireNonNullElse(refund.getPaymentIntent(), ""),
                mark(refund.getMetadata(), REFUND),
                pounds(refund.getAmount(), refund.getCurrency()),
                refundState(refund.getStatus()),
                Optional.ofNullable(refund.getFailureReason()));
    }

    static DisputeState dispute(Dispute dispute) {
        List<BalanceTransaction> moved = Objects.requireNonNullElse(dispute.getBalanceTransactions(), List.of());
        long fee = moved.stream().mapToLong(BalanceTransaction::getFee).sum();
        return new DisputeState(
                dispute.getId(),
                Objects.requireNonNullElse(dispute.getPaymentIntent(), ""),
                pounds(dispute.getAmount(), dispute.getCurrency()),
                Money.ofPence(fee),
                dispute.getReason(),
                disputeState(dispute.getStatus()));
    }

    static PayoutState payout(Payout payout, List<BalanceTransaction> moved) {
        boolean automatic = Boolean.TRUE.equals(payout.getAutomatic());
        return new PayoutState(
                payout.getId(),
                pounds(payout.getAmount(), payout.getCurrency()),
                payoutStanding(payout.getStatus()),
                !automatic || "completed".equals(payout.getReconciliationStatus()),
                LocalDate.ofInstant(Instant.ofEpochSecond(payout.getArrivalDate()), ZoneOffset.UTC),
                moved.stream()
                        .filter(each -> !payout.getId().equals(each.getSource()))
                        .map(StripeStates::line)
                        .toList());
    }

    private static PageState.Taking taking(PaymentIntent intent, Charge charge, List<Refund> refunds) {
        Optional<Money> fee = Optional.ofNullable(charge.getBalanceTransactionObject())
                .map(moved -> pounds(moved.getFee(), moved.getCurrency()));
        return new PageState.Taking(
                intent.getId(),
                charge.getId(),
                fee,
                refunds.stream().map(StripeStates::refund).toList());
    }

    private static PayoutState.Line line(BalanceTransaction moved) {
        return new PayoutState.Line(
                moved.getId(),
                moved.getType(),
                Objects.requireNonNullElse(moved.getSource(), ""),
                pounds(moved.getAmount(), moved.getCurrency()),
                pounds(moved.getFee(), moved.getCurrency()),
                pounds(moved.getNet(), moved.getCurrency()));
    }

    private static PageState.Standing standing(Session session) {
        return switch (session.getStatus()) {
            case "open" -> PageState.Standing.OPEN;
            case "complete" -> PageState.Standing.COMPLETE;
            case "expired" -> PageState.Standing.EXPIRED;
            default -> throw new IllegalStateException("a session is " + session.getStatus());
        };
    }

    private static CardRefund.State refundState(String status) {
        return switch (status) {
            case "succeeded" -> CardRefund.State.SUCCEEDED;
            case "failed", "canceled" -> CardRefund.State.FAILED;
            default -> CardRefund.State.PENDING;
        };
    }

    /** An enquiry that was closed took no money. */
    private static CardDispute.State disputeState(String status) {
        return switch (status) {
            case "won", "warning_closed", "prevented" -> CardDispute.State.WON;
            case "lost" -> CardDispute.State.LOST;
            default -> CardDispute.State.OPEN;
        };
    }

    private static PayoutState.Standing payoutStanding(String status) {
        return switch (status) {
            case "paid" -> PayoutState.Standing.PAID;
            case "failed", "canceled" -> PayoutState.Standing.FAILED;
            default -> PayoutState.Standing.ON_ITS_WAY;
        };
    }

    private static String mark(@Nullable Map<String, String> metadata, String name) {
        return metadata == null ? "" : metadata.getOrDefault(name, "");
    }

    private static Money pounds(Long pence, String currency) {
        if (!POUNDS.equals(currency)) {
            throw new IllegalStateException("money came in " + currency + ", and only pounds sterling are kept here");
        }
        return Money.ofPence(pence);
    }
}

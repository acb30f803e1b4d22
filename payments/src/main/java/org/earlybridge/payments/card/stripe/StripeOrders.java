package org.earlybridge.payments.card.stripe;

import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import org.earlybridge.payments.card.PageOrder;
import org.earlybridge.payments.card.RefundOrder;

/** Our orders in Stripe's words. The same order gives the same words, or its key would be refused. */
final class StripeOrders {

    private StripeOrders() {}

    static SessionCreateParams session(PageOrder order) {
        SessionCreateParams.Builder params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .setLocale(SessionCreateParams.Locale.EN_GB)
                .setClientReferenceId(order.attempt())
                .setSuccessUrl(order.returnTo())
                .setCancelUrl(order.leaveTo())
                .setExpiresAt(order.ends().getEpochSecond())
                .putAllMetadata(order.metadata())
                .putMetadata(StripeStates.ATTEMPT, order.attempt())
                .setPaymentIntentData(PaymentIntentData.builder()
                        .setDescription(order.description())
                        .putAllMetadata(order.metadata())
                        .putMetadata(StripeStates.ATTEMPT, order.attempt())
                        .build())
                .addLineItem(line(order));
        order.email().ifPresent(params::setCustomerEmail);
        return params.build();
    }

    static RefundCreateParams refund(RefundOrder order) {
        return RefundCreateParams.builder()
                .setPaymentIntent(order.intent())
                .setAmount(order.amount().pence())
                .putMetadata(StripeStates.REFUND, order.key())
                .build();
    }

    private static LineItem line(PageOrder order) {
        return LineItem.builder()
                .setQuantity(1L)
                .setPriceData(LineItem.PriceData.builder()
                        .setCurrency("gbp")
                        .setUnitAmount(order.amount().pence())
                        .setProductData(LineItem.PriceData.ProductData.builder()
                                .setName(order.description())
                                .build())
                        .build())
                .build();
    }
}

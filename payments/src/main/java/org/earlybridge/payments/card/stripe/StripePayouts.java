package org.earlybridge.payments.card.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.Payout;
import com.stripe.param.BalanceTransactionListParams;
import java.util.ArrayList;
import java.util.List;
import org.earlybridge.payments.card.PayoutState;

/** A payout with all its lines, page after page. */
final class StripePayouts {

    private static final long PAGE = 100;

    private StripePayouts() {}

    static PayoutState of(StripeClient client, String id) throws StripeException {
        Payout payout = client.v1().payouts().retrieve(id);
        List<BalanceTransaction> moved = new ArrayList<>();
        BalanceTransactionListParams asked = BalanceTransactionListParams.builder()
                .setPayout(id)
                .setLimit(PAGE)
                .build();
        client.v1().balanceTransactions().list(asked).autoPagingIterable().forEach(moved::add);
        return StripeStates.payout(payout, moved);
    }
}

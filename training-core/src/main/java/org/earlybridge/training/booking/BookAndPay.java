package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;

/** Books and says how it is paid, in one commit: for programs, which have no page in between. Who has to wait pays later. */
@ApplicationScoped
public class BookAndPay {

    @Inject
    private OnePurchase one;

    @Inject
    private TryAgain tryAgain;

    protected BookAndPay() {}

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public Bought on(Wanted wanted, Way way, Optional<String> purchaseOrder) {
        try {
            return new Bought.Made(tryAgain.whenInTheWay(() -> one.of(wanted, way, purchaseOrder)));
        } catch (NotBooked e) {
            return new Bought.No(e.refused());
        } catch (NotPaid e) {
            return new Bought.CannotPay(e.why());
        }
    }
}

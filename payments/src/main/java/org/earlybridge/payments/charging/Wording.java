package org.earlybridge.payments.charging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was agreed in words. */
@Embeddable
class Wording {

    /** The payer's own council; for whoever reads the rows. */
    @Column(name = "home")
    private String home;

    @Column(name = "purchase_order")
    private @Nullable String purchaseOrder;

    private String tariff;
    private String description;

    protected Wording() {}

    Wording(ChargeOrder order) {
        this.home = order.home();
        this.purchaseOrder = order.purchaseOrder().orElse(null);
        this.tariff = order.tariff();
        this.description = order.description();
    }

    Optional<String> purchaseOrder() {
        return Optional.ofNullable(purchaseOrder);
    }

    String tariff() {
        return tariff;
    }

    String description() {
        return description;
    }
}

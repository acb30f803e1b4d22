package org.earlybridge.payments.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Whoever sold what is charged here; found at run time, because this module knows no seller. */
@ApplicationScoped
class Seller {

    @Inject
    private @Nullable Instance<Fulfilment> found;

    private @Nullable Fulfilment given;

    protected Seller() {}

    Seller(Fulfilment given) {
        this.given = given;
    }

    Fulfilment.Decision paid(String reference) {
        return fulfilment(reference).paid(reference);
    }

    void confirmed(String reference) {
        fulfilment(reference).confirmed(reference);
    }

    private Fulfilment fulfilment(String reference) {
        if (given != null) {
            return given;
        }
        if (found == null || !found.isResolvable()) {
            throw new IllegalStateException(
                    "nobody here sells anything, so nobody can say what " + reference + " pays for");
        }
        return found.get();
    }
}

package org.earlybridge.payments.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The way to whoever sells. */
@ApplicationScoped
class Shop {

    @Inject
    private @Nullable Instance<Sales> found;

    private @Nullable Sales given;

    protected Shop() {}

    Shop(Sales given) {
        this.given = given;
    }

    Sales sales() {
        if (given != null) {
            return given;
        }
        if (found == null || !found.isResolvable()) {
            throw new IllegalStateException("nobody here sells anything, so nobody can say who a paper is for");
        }
        return found.get();
    }
}

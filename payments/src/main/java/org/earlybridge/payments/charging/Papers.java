package org.earlybridge.payments.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The way to whoever writes papers about charges. Where nobody does, nothing is written. */
@ApplicationScoped
class Papers {

    @Inject
    private @Nullable Instance<Paperwork> found;

    private @Nullable Paperwork given;

    protected Papers() {}

    Papers(Paperwork given) {
        this.given = given;
    }

    void write(Charge charge) {
        if (given != null) {
            given.write(charge.sold());
        } else if (found != null && found.isResolvable()) {
            found.get().write(charge.sold());
        }
    }
}

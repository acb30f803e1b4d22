package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.earlybridge.training.account.AllowedTo;

/** A job: what somebody typed and never confirmed by mail is not kept. */
@ApplicationScoped
public class ForgetUnconfirmed {

    @Inject
    private Registrations registrations;

    @Inject
    private Clock clock;

    protected ForgetUnconfirmed() {}

    ForgetUnconfirmed(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Returns how many rows went. */
    @Transactional
    @AllowedTo(server = true)
    public int now() {
        return registrations.forgetUnconfirmedBefore(clock.instant());
    }
}

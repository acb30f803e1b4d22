package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.booking.TryAgain;

/** The job that ends what nobody answered in time. It runs on every node; the offer's row decides who does it. */
@ApplicationScoped
public class LetRequestsLapse {

    private static final Logger LOG = System.getLogger(LetRequestsLapse.class.getName());

    @Inject
    private OneLapse one;

    @Inject
    private TryAgain tryAgain;

    protected LetRequestsLapse() {}

    /** Returns how many lapsed, each in a transaction of its own. */
    @AllowedTo(server = true)
    public int due() {
        int done = 0;
        for (RequestId id : one.due()) {
            done += survive(id);
        }
        return done;
    }

    /** One that fails is tried again the next time and holds up no other. */
    private int survive(RequestId id) {
        try {
            return tryAgain.whenInTheWay(() -> one.of(id)) ? 1 : 0;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Request " + id.reference() + " could not be ended.", e);
            return 0;
        }
    }
}

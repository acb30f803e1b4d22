package org.earlybridge.training.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import org.earlybridge.training.account.AllowedTo;

/**
 * Does the work of a repeatable call at most once, and gives every later call under its key the same answer. Work that
 * ends by an exception leaves nothing behind, so its key is free for the next try.
 */
@ApplicationScoped
public class OnceOnly {

    private static final Logger LOG = System.getLogger(OnceOnly.class.getName());

    /** A key can be taken and let go again by somebody whose work failed; after so many times it is simply busy. */
    private static final int TRIES = 3;

    @Inject
    private OneAttempt attempt;

    protected OnceOnly() {}

    OnceOnly(OneAttempt attempt) {
        this.attempt = attempt;
    }

    /** The work runs in the transaction that keeps its answer, so it must not call anybody outside. */
    @AllowedTo(signedIn = true)
    public Outcome answer(RepeatableCall call, Supplier<Answer> work) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Outcome> earlier = attempt.recall(call);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            try {
                return attempt.work(call, work);
            } catch (KeyTaken e) {
                LOG.log(Level.DEBUG, "{0} is sent more than once at the same moment.", call.target());
            }
        }
        return attempt.recall(call).orElseGet(Outcome.StillRunning::new);
    }
}

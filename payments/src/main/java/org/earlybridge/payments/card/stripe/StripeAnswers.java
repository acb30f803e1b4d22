package org.earlybridge.payments.card.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.earlybridge.payments.card.CardClock;
import org.earlybridge.payments.card.Told;

/** Says in our words how a call to Stripe ended. What is not certainly a refusal is unknown, and never a declined card. */
@ApplicationScoped
class StripeAnswers {

    private static final Logger LOG = System.getLogger(StripeAnswers.class.getName());
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    @Inject
    private CardClock clock;

    protected StripeAnswers() {}

    StripeAnswers(CardClock clock) {
        this.clock = clock;
    }

    /** A call to Stripe. */
    @FunctionalInterface
    interface Call<T> {
        T made(CardClock clock) throws StripeException;
    }

    <T> Told<T> to(Call<T> call) {
        try {
            return new Told.Done<>(call.made(clock));
        } catch (StripeException e) {
            return notDone(e);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof StripeException inside) {
                return notDone(inside); // from the further pages of a list, which may throw only what is unchecked
            }
            throw e;
        }
    }

    private static <T> Told<T> notDone(StripeException e) {
        if (e instanceof ApiConnectionException) {
            return new Told.Unknown<>("no answer: " + e.getMessage(), false);
        }
        if (e instanceof IdempotencyException) {
            return isUnderWay(e) ? underWay() : new Told.OtherUnderKey<>(String.valueOf(e.getMessage()));
        }
        if (e instanceof AuthenticationException) {
            LOG.log(Level.ERROR, "ALARM: the card processor does not accept our key: {0}", e.getMessage());
            return new Told.Later<>("our key is not accepted");
        }
        return byStatus(e);
    }

    private static <T> Told<T> byStatus(StripeException e) {
        int status = e.getStatusCode() == null ? 0 : e.getStatusCode();
        if (status == TOO_MANY) {
            return new Told.Later<>("too many calls");
        }
        if (status == CONFLICT) {
            return isUnderWay(e) ? underWay() : new Told.Later<>(String.valueOf(e.getMessage()));
        }
        if (status >= BROKEN || e.getStripeError() == null) {
            // without an error in Stripe's own form it was not Stripe who answered, and Stripe may be at work still
            return new Told.Unknown<>(status + " " + e.getMessage(), e.getStripeError() != null);
        }
        String code = e.getCode() == null ? "refused" : e.getCode();
        return new Told.Refused<>(code, String.valueOf(e.getMessage()));
    }

    private static boolean isUnderWay(StripeException e) {
        return "idempotency_key_in_use".equals(e.getCode());
    }

    private static <T> Told<T> underWay() {
        return new Told.Unknown<>("the same call is under way", false);
    }
}

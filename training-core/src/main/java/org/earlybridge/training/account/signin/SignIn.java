package org.earlybridge.training.account.signin;

import java.time.Duration;
import java.util.function.Function;
import org.earlybridge.training.account.AccountId;

/** The answer to somebody who wants to come in. It is the same for a wrong password and for an address nobody has. */
public sealed interface SignIn {

    /** The stamp goes into the session and ends it when the password changes. Next is where the link was meant to lead. */
    record Welcome(AccountId account, int stamp, String next) implements SignIn {}

    record Refused() implements SignIn {}

    record TooMany(Duration pause) implements SignIn {}

    /** So many sign in at once that this one was sent away. */
    record Busy() implements SignIn {}

    default <T> T fold(
            Function<Welcome, T> welcome,
            Function<Refused, T> refused,
            Function<TooMany, T> tooMany,
            Function<Busy, T> busy) {
        if (this instanceof Welcome in) {
            return welcome.apply(in);
        }
        if (this instanceof Refused no) {
            return refused.apply(no);
        }
        return this instanceof TooMany slow ? tooMany.apply(slow) : busy.apply((Busy) this);
    }
}

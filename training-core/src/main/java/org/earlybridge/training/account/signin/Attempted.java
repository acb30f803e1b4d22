package org.earlybridge.training.account.signin;

import java.time.Duration;
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.password.PasswordHash;

/** A try that was written down: what to compare with, or how long to wait first. */
record Attempted(long attempt, Optional<AccountId> account, Optional<PasswordHash> kept, Duration pause) {

    boolean mustWait() {
        return !pause.isZero();
    }
}

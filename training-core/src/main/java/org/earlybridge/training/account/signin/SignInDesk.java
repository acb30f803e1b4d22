package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.password.PasswordHash;
import org.earlybridge.training.account.signin.SignInAttempt.Kind;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.audit.Trail;

/** The short transactions around a password's check: hashing takes a second, and no connection waits for it. */
@ApplicationScoped
class SignInDesk {

    @Inject
    private Accounts accounts;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected SignInDesk() {}

    SignInDesk(Accounts accounts, SignInAttempts attempts, Trail trail, Caller caller, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The try counts before it is looked at, so that a hundred at once count as a hundred. One that must wait does not count. */
    @Transactional
    Attempted begin(EmailAddress email, Source source) {
        Instant now = clock.instant();
        Duration wait = waitFor(email, source, now);
        if (!wait.isZero()) {
            return new Attempted(0, Optional.empty(), Optional.empty(), wait);
        }
        SignInAttempt attempt = new SignInAttempt(Kind.PASSWORD, email, source, now);
        attempts.add(attempt);
        Optional<Account> account = accounts.openWith(email);
        return new Attempted(attempt.id(), account.map(Account::id), account.flatMap(Account::password), Duration.ZERO);
    }

    /** Sent away by the queue: this was no guess. */
    @Transactional
    void forget(Attempted attempt) {
        attempts.remove(attempt.attempt());
    }

    @Transactional
    SignIn welcome(Attempted attempt, AccountId id, Optional<PasswordHash> stronger) {
        attempts.succeed(attempt.attempt());
        Optional<Account> found = accounts.open(id);
        if (found.isEmpty()) {
            return new SignIn.Refused();
        }
        Account account = found.get();
        stronger.ifPresent(account::strengthenPassword);
        trail.tell(
                new Mark(id.value(), caller.reference()),
                Deed.of("signed in", "account", id.value()).because("by password"));
        return new SignIn.Welcome(id, account.stamp(), "");
    }

    private Duration waitFor(EmailAddress email, Source source, Instant now) {
        Kind kind = Kind.PASSWORD;
        return Collections.max(List.of(
                Throttle.PAIR.waitAt(now, attempts.ofPair(kind, email, source, Throttle.PAIR.since(now))),
                Throttle.SOURCE.waitAt(now, attempts.fromSource(kind, source, Throttle.SOURCE.since(now))),
                Throttle.TARGET.waitAt(now, attempts.atTarget(kind, email, Throttle.TARGET.since(now)))));
    }
}

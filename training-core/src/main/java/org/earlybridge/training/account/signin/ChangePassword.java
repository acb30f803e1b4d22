package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.password.Hashing;
import org.earlybridge.training.account.password.PasswordHash;
import org.earlybridge.training.account.password.PasswordRule;

/**
 * Sets a password, the first or another one. Whoever has one must know it, or must just have come in by a mail link: that
 * is how a forgotten password is replaced. Every other session of the account ends.
 */
@ApplicationScoped
public class ChangePassword {

    static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    private PasswordDesk desk;

    @Inject
    private Hashing hashing;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected ChangePassword() {}

    ChangePassword(PasswordDesk desk, Hashing hashing, Caller caller, Clock clock) {
        this.desk = desk;
        this.hashing = hashing;
        this.caller = caller;
        this.clock = clock;
    }

    @AllowedTo(signedIn = true)
    public PasswordChange from(String current, String chosen) {
        Known me = caller.me();
        Optional<PasswordRule> broken =
                PasswordRule.brokenBy(chosen, List.of(me.name(), me.email().key()));
        if (broken.isPresent()) {
            return new PasswordChange.Broken(broken.get());
        }
        Optional<PasswordHash> kept = desk.kept(me.account());
        if (kept.isPresent() && !cameByMailJustNow()) {
            Optional<Boolean> opens = hashing.opens(kept, current);
            if (opens.isEmpty()) {
                return new PasswordChange.Busy();
            }
            if (!opens.get()) {
                return new PasswordChange.WrongCurrent();
            }
        }
        return hashing.hash(chosen).map(hash -> desk.change(me.account(), hash)).orElseGet(PasswordChange.Busy::new);
    }

    private boolean cameByMailJustNow() {
        return caller.provedByMailAt()
                .filter(proved -> proved.plus(FRESH).isAfter(clock.instant()))
                .isPresent();
    }
}

package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.password.Hashing;
import org.earlybridge.training.account.password.PasswordHash;

/**
 * Lets somebody in who knows the password. An address nobody has, an account without a password and a wrong password get
 * the same answer after the same work. No transaction of its own: see {@link SignInDesk}.
 */
@ApplicationScoped
public class SignInWithPassword {

    @Inject
    private SignInDesk desk;

    @Inject
    private Hashing hashing;

    protected SignInWithPassword() {}

    SignInWithPassword(SignInDesk desk, Hashing hashing) {
        this.desk = desk;
        this.hashing = hashing;
    }

    @AllowedTo(everyone = true)
    public SignIn as(EmailAddress email, String password, Source source) {
        Attempted attempt = desk.begin(email, source);
        if (attempt.mustWait()) {
            return new SignIn.TooMany(attempt.pause());
        }
        Optional<Boolean> opens = hashing.opens(attempt.kept(), password);
        if (opens.isEmpty()) {
            desk.forget(attempt);
            return new SignIn.Busy();
        }
        if (!opens.get()) {
            return new SignIn.Refused();
        }
        return desk.welcome(attempt, attempt.account().orElseThrow(), stronger(attempt, password));
    }

    /** Made while the password is at hand; when the queue is full it is made next time. */
    private Optional<PasswordHash> stronger(Attempted attempt, String password) {
        return attempt.kept().filter(hashing::isOutdated).flatMap(outdated -> hashing.hash(password));
    }
}

package org.earlybridge.training.account.signin;

import java.util.Optional;
import org.earlybridge.training.account.password.PasswordRule;

/** The answer to somebody who chose a new password; the new stamp keeps the session in which it was chosen. */
public sealed interface PasswordChange {

    record Changed(int stamp) implements PasswordChange {}

    record WrongCurrent() implements PasswordChange {}

    record Broken(PasswordRule rule) implements PasswordChange {}

    record Busy() implements PasswordChange {}

    default Optional<Changed> done() {
        return this instanceof Changed changed ? Optional.of(changed) : Optional.empty();
    }
}

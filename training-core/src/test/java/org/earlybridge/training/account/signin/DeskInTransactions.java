package org.earlybridge.training.account.signin;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.password.PasswordHash;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.database.TestDatabase;

/** What the container does around {@link SignInDesk}: each step commits by itself. */
final class DeskInTransactions extends SignInDesk {

    private final TestDatabase database;
    private final Clock clock;

    DeskInTransactions(TestDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    Attempted begin(EmailAddress email, Source source) {
        return inTransaction(desk -> desk.begin(email, source));
    }

    @Override
    void forget(Attempted attempt) {
        boolean done = inTransaction(desk -> {
            desk.forget(attempt);
            return true;
        });
        assert done;
    }

    @Override
    SignIn welcome(Attempted attempt, AccountId id, Optional<PasswordHash> stronger) {
        return inTransaction(desk -> desk.welcome(attempt, id, stronger));
    }

    private <T> T inTransaction(Function<SignInDesk, T> step) {
        return database.commit(em -> step.apply(
                new SignInDesk(new Accounts(em), new SignInAttempts(em), Trail.over(em, clock), new Caller(), clock)));
    }
}

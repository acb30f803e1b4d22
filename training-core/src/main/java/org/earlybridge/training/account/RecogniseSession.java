package org.earlybridge.training.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Turns what a session remembers back into somebody, as the account stands now. */
@ApplicationScoped
public class RecogniseSession {

    @Inject
    private Accounts accounts;

    protected RecogniseSession() {}

    RecogniseSession(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Nobody when the account was closed or its password changed since the session began. */
    @Transactional
    @AllowedTo(everyone = true)
    public Optional<Known> of(AccountId account, int stamp) {
        return accounts.open(account).filter(found -> found.stamp() == stamp).map(Account::known);
    }
}

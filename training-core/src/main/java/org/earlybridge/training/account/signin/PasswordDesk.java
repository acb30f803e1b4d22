package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.password.PasswordHash;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.notice.Template;

/** The short transactions around a change of password. */
@ApplicationScoped
class PasswordDesk {

    @Inject
    private Accounts accounts;

    @Inject
    private Trail trail;

    @Inject
    private Outbox outbox;

    @Inject
    private Caller caller;

    protected PasswordDesk() {}

    PasswordDesk(Accounts accounts, Trail trail, Outbox outbox, Caller caller) {
        this.accounts = accounts;
        this.trail = trail;
        this.outbox = outbox;
        this.caller = caller;
    }

    @Transactional
    Optional<PasswordHash> kept(AccountId id) {
        return accounts.open(id).flatMap(Account::password);
    }

    /** Tells the owner by mail: if it was somebody else, this is how she learns it. */
    @Transactional
    PasswordChange change(AccountId id, PasswordHash chosen) {
        Account account = accounts.open(id).orElseThrow();
        account.changePassword(chosen);
        trail.tell(caller.mark(), Deed.of("password changed", "account", id.value()));
        String event = "password-changed/" + id.value() + "/" + account.stamp();
        outbox.put(Template.named("password-changed")
                .fill(event, account.email().text(), Map.of("name", account.name()), null));
        return new PasswordChange.Changed(account.stamp());
    }
}

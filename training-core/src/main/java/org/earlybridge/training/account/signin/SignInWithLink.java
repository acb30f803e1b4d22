package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.audit.Trail;

/** Uses up a mailed link and lets its account in. */
@ApplicationScoped
public class SignInWithLink {

    @Inject
    private SignInLinks links;

    @Inject
    private Accounts accounts;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected SignInWithLink() {}

    SignInWithLink(SignInLinks links, Accounts accounts, Trail trail, Caller caller, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(everyone = true)
    public SignIn holding(Secret secret) {
        Optional<SignInLink> link = links.use(secret, clock.instant());
        Optional<Account> account = link.flatMap(SignInLink::account).flatMap(accounts::open);
        if (link.isEmpty() || account.isEmpty()) {
            return new SignIn.Refused();
        }
        long id = account.get().id().value();
        trail.tell(
                new Mark(id, caller.reference()),
                Deed.of("signed in", "account", id).because("by mail link"));
        return new SignIn.Welcome(
                account.get().id(), account.get().stamp(), link.get().next());
    }
}

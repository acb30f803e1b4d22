package org.earlybridge.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.account.password.Hashing;
import org.earlybridge.training.account.password.PasswordHash;
import org.earlybridge.training.account.token.GiveToken;
import org.earlybridge.training.authority.AuthorityId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The log-ins whose password stands on the sign-in page. They exist in a demo, and a server that is none does not start beside them. */
@ApplicationScoped
public class DemoAccounts {

    public static final String PASSWORD = "earlybridge-demo-2026";

    @Inject
    private Accounts accounts;

    @Inject
    private GiveToken giveToken;

    @Inject
    private Hashing hashing;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "earlybridge.demo", defaultValue = "false")
    private boolean demo;

    protected DemoAccounts() {}

    DemoAccounts(Accounts accounts, GiveToken giveToken, Hashing hashing, Clock clock, boolean demo) {
        this.accounts = accounts;
        this.giveToken = giveToken;
        this.hashing = hashing;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * For whoever makes the sample data: opens those that are not open yet. All share one hash, since hashing eleven times
     * would take as many seconds.
     */
    @Transactional
    @AllowedTo(server = true)
    public void open(Map<DemoAccount, DemoPlace> places) {
        if (!demo) {
            throw new IllegalStateException("demo accounts are for a demo: set earlybridge.demo=true");
        }
        Map<DemoAccount, DemoPlace> missing = new EnumMap<>(DemoAccount.class);
        missing.putAll(places);
        missing.keySet().removeIf(account -> accounts.include(new EmailAddress(account.email())));
        if (!missing.isEmpty()) {
            PasswordHash shared = hashing.hash(PASSWORD).orElseThrow();
            missing.forEach((account, place) -> open(account, place, shared));
        }
    }

    @Transactional
    @AllowedTo(server = true)
    public void refuseOutsideTheDemo() {
        if (!demo && !accounts.demoAddresses().isEmpty()) {
            throw new IllegalStateException("This database holds the demo's accounts, whose passwords everybody knows."
                    + " Use another database, or say that this is a demo with earlybridge.demo=true.");
        }
    }

    private void open(DemoAccount demoAccount, DemoPlace place, PasswordHash shared) {
        Account account = Account.openForDemo(
                place.name(), new EmailAddress(demoAccount.email()), place.person(), clock.instant());
        account.changePassword(shared);
        for (String council : demoAccount.councils()) {
            account.take(new Standing(demoAccount.role(), new AuthorityId(council), place.provider()));
        }
        accounts.add(account);
        giveToken.to(account.id(), "Demo", new Secret(demoAccount.token()));
    }
}

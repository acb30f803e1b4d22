package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.notice.Template;
import org.earlybridge.training.setting.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A coordinator lets somebody in: at the setting known by that number, or at a new one. */
@ApplicationScoped
public class LetIn {

    /** What came of it. */
    public enum Answer {
        LET_IN,
        /** The number belongs to a setting of the other council, or of another kind: the applicant must be asked. */
        NOT_THAT_SETTING,
        /** She has registered otherwise meanwhile. */
        HAS_AN_ACCOUNT
    }

    @Inject
    private Registrations registrations;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private Accounts accounts;

    @Inject
    private Outbox outbox;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    protected LetIn() {}

    LetIn(
            Registrations registrations,
            OpenAccount openAccount,
            Accounts accounts,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.registrations = registrations;
        this.openAccount = openAccount;
        this.accounts = accounts;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.publicAddress = "http://localhost:8080";
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Answer applicant(long id) {
        Registration registration =
                registrations.toDecide(id).orElseThrow(() -> new NotFound("a registration that waits"));
        caller.mustStandIn(registration.council(), Role.COORDINATOR);
        Applicant applicant = registration.applicant();
        if (accounts.include(applicant.email())) {
            return Answer.HAS_AN_ACCOUNT;
        }
        Optional<Provider> setting = openAccount.known(applicant);
        if (setting.isPresent() && !isMeant(setting.get(), registration)) {
            return Answer.NOT_THAT_SETTING;
        }
        Account account = openAccount.of(applicant, caller.mark(), "let in, registration " + id);
        registration.letIn(account.id(), caller.me().account(), clock.instant());
        outbox.put(Template.named("let-in")
                .fill(
                        "let-in/" + id,
                        applicant.email().text(),
                        Map.of(
                                "name", applicant.name(),
                                "setting", applicant.settingName(),
                                "signIn", publicAddress + "/sign-in"),
                        null));
        return Answer.LET_IN;
    }

    private static boolean isMeant(Provider setting, Registration registration) {
        return setting.council().equals(registration.council())
                && setting.kind().isChildminder()
                        == registration.applicant().kind().isChildminder();
    }
}

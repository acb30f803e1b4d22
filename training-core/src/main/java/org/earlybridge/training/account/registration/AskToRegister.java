package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.signin.LimitMails;
import org.earlybridge.training.account.signin.Source;
import org.earlybridge.training.notice.Letter;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.notice.Template;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes down a wish to be known and mails a link to confirm it. Whoever has an account already gets a mail that says so:
 * the page answers the same, so it tells nobody who is registered. No password yet: whoever chose one before the mailbox
 * proved itself could wait for its owner to confirm.
 */
@ApplicationScoped
public class AskToRegister {

    @Inject
    private Registrations registrations;

    @Inject
    private Accounts accounts;

    @Inject
    private LimitMails limitMails;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    protected AskToRegister() {}

    AskToRegister(
            Registrations registrations,
            Accounts accounts,
            LimitMails limitMails,
            Outbox outbox,
            Clock clock,
            String publicAddress) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.limitMails = limitMails;
        this.outbox = outbox;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /** Zero when the mail is on its way, otherwise how long to wait before asking again. */
    @Transactional
    @AllowedTo(everyone = true)
    public Duration as(Applicant applicant, Source source) {
        Duration wait = limitMails.take(applicant.email(), source);
        if (!wait.isZero()) {
            return wait;
        }
        Secret secret = Secret.random();
        Registration registration = new Registration(applicant, secret, clock.instant());
        registrations.add(registration);
        outbox.put(letter(applicant, secret, registration));
        return Duration.ZERO;
    }

    private Letter letter(Applicant applicant, Secret secret, Registration registration) {
        String template = accounts.include(applicant.email()) ? "already-registered" : "confirm-registration";
        return Template.named(template)
                .fill(
                        "registration/" + registration.id(),
                        applicant.email().text(),
                        Map.of(
                                "name",
                                applicant.name(),
                                "link",
                                publicAddress + "/register-confirm?key=" + secret.text(),
                                "signIn",
                                publicAddress + "/sign-in",
                                "hours",
                                Long.toString(Registration.LINK_LIFE.toHours())),
                        registration.endsAt());
    }
}

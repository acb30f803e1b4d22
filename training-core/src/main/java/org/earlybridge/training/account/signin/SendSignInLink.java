package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.notice.Letter;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.notice.Template;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails a link that signs in once. An address nobody has gets a mail too, which says so and how to register: the page
 * cannot tell the two apart, the mailbox's owner can.
 */
@ApplicationScoped
public class SendSignInLink {

    @Inject
    private Accounts accounts;

    @Inject
    private SignInLinks links;

    @Inject
    private LimitMails limitMails;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    protected SendSignInLink() {}

    SendSignInLink(
            Accounts accounts,
            SignInLinks links,
            LimitMails limitMails,
            Outbox outbox,
            Clock clock,
            String publicAddress) {
        this.accounts = accounts;
        this.links = links;
        this.limitMails = limitMails;
        this.outbox = outbox;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /** Zero when the mail is on its way, otherwise how long to wait before asking again. */
    @Transactional
    @AllowedTo(everyone = true)
    public Duration to(EmailAddress email, String next, Source source) {
        Instant now = clock.instant();
        Duration wait = limitMails.take(email, source);
        if (!wait.isZero()) {
            return wait;
        }
        Optional<Account> account = accounts.openWith(email);
        Secret secret = Secret.random();
        SignInLink link = new SignInLink(account.map(Account::id), secret, next, now);
        links.add(link);
        outbox.put(letter(account, email, secret, link));
        return Duration.ZERO;
    }

    private Letter letter(Optional<Account> account, EmailAddress email, Secret secret, SignInLink link) {
        String event = "sign-in-link/" + link.id();
        String minutes = Long.toString(SignInLink.LIFE.toMinutes());
        return account.map(known -> Template.named("sign-in-link")
                        .fill(
                                event,
                                known.email().text(),
                                Map.of(
                                        "name",
                                        known.name(),
                                        "link",
                                        publicAddress + "/sign-in-link?key=" + secret.text(),
                                        "minutes",
                                        minutes),
                                link.endsAt()))
                .orElseGet(() -> Template.named("no-account")
                        .fill(event, email.text(), Map.of("register", publicAddress + "/register"), link.endsAt()));
    }
}

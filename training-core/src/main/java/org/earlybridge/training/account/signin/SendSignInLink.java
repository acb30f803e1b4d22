package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.signin.SignInAttempt.Kind;
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
    private SignInAttempts attempts;

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
            SignInAttempts attempts,
            Outbox outbox,
            Clock clock,
            String publicAddress) {
        this.accounts = accounts;
        this.links = links;
        this.attempts = attempts;
        this.outbox = outbox;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /** Zero when the mail is on its way, otherwise how long to wait before asking again. */
    @Transactional
    @AllowedTo(everyone = true)
    public Duration to(EmailAddress email, String next, Source source) {
        Instant now = clock.instant();
        Duration wait = waitFor(email, source, now);
        if (!wait.isZero()) {
            return wait;
        }
        attempts.add(new SignInAttempt(Kind.MAIL, email, source, now));
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

    private Duration waitFor(EmailAddress email, Source source, Instant now) {
        Instant since = now.minus(Throttle.MEMORY);
        return Collections.max(List.of(
                Throttle.MAILS.waitAt(now, attempts.atTarget(Kind.MAIL, email, since)),
                Throttle.SOURCE.waitAt(now, attempts.fromSource(Kind.MAIL, source, since))));
    }
}

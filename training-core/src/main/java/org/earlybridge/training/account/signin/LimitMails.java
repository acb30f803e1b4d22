package org.earlybridge.training.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.signin.SignInAttempt.Kind;

/** Keeps strangers from filling somebody's mailbox through us: every mail that anyone may ask for is counted here. */
@ApplicationScoped
public class LimitMails {

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Clock clock;

    protected LimitMails() {}

    LimitMails(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    public static LimitMails over(EntityManager em, Clock clock) {
        return new LimitMails(new SignInAttempts(em), clock);
    }

    /** Zero, and the mail is counted; otherwise how long to wait before asking again. */
    public Duration take(EmailAddress email, Source source) {
        Instant now = clock.instant();
        Duration wait = Collections.max(List.of(
                Throttle.MAILS.waitAt(now, attempts.atTarget(Kind.MAIL, email, Throttle.MAILS.since(now))),
                Throttle.MAIL_SOURCE.waitAt(
                        now, attempts.fromSource(Kind.MAIL, source, Throttle.MAIL_SOURCE.since(now)))));
        if (wait.isZero()) {
            attempts.add(new SignInAttempt(Kind.MAIL, email, source, now));
        }
        return wait;
    }
}

package org.earlybridge.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.signin.SignIn;
import org.jspecify.annotations.Nullable;

/** Begins, renews and ends what the browser is known by. */
@ApplicationScoped
public class SignInSession {

    @Inject
    private Clock clock;

    public void beginByPassword(HttpServletRequest request, SignIn.Welcome welcome) {
        begin(request, welcome, null);
    }

    public void beginByMail(HttpServletRequest request, SignIn.Welcome welcome) {
        begin(request, welcome, clock.instant());
    }

    /** After a change of password: the session in which it was made goes on, under a new id. */
    public void renew(HttpServletRequest request, int stamp) {
        SignedIn before = in(request).orElseThrow();
        request.changeSessionId();
        put(request.getSession(), new SignedIn(before.account(), stamp, before.since(), null, newKey()));
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<SignedIn> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn known
                ? Optional.of(known)
                : Optional.empty();
    }

    /** Always under an id made now: one that somebody planted before is worth nothing. Another account's session is not built on. */
    private void begin(HttpServletRequest request, SignIn.Welcome welcome, @Nullable Instant provedByMailAt) {
        if (in(request).isPresent()) {
            end(request);
        }
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        put(
                session,
                new SignedIn(welcome.account().value(), welcome.stamp(), clock.instant(), provedByMailAt, newKey()));
    }

    private static void put(HttpSession session, SignedIn known) {
        session.setAttribute(SignedIn.ATTRIBUTE, known);
    }

    private static String newKey() {
        return Secret.random().text();
    }
}

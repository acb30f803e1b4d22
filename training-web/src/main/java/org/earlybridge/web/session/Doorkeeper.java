package org.earlybridge.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.RecogniseSession;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.token.RecogniseToken;
import org.earlybridge.web.problem.Reference;

/**
 * Says once per request who is asking. Pages know their visitor by the session, calls of programs by their token, and
 * neither by the other: a token drives no page, and a browser's cookie makes no call.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private Caller caller;

    @Inject
    private RecogniseSession recogniseSession;

    @Inject
    private RecogniseToken recogniseToken;

    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext door) {
        caller.arrive(Reference.of(request).value());
        Where where = Where.of(request);
        if (where.isResource()) {
            return door.doNothing();
        }
        if (!where.isCall()) {
            return bySession(request).map(known -> let(known, door)).orElseGet(door::doNothing);
        }
        if (request.getHeader("Authorization") == null) {
            return door.doNothing();
        }
        return byToken(request).map(known -> let(known, door)).orElseGet(() -> unknownToken(response, door));
    }

    private Optional<Known> bySession(HttpServletRequest request) {
        Optional<SignedIn> session = SignInSession.in(request).filter(known -> !known.isOverAt(clock.instant()));
        Optional<Known> known =
                session.flatMap(held -> recogniseSession.of(new AccountId(held.account()), held.stamp()));
        session.map(SignedIn::provedByMailAt).ifPresent(caller::provedByMailAt);
        return known;
    }

    private Optional<Known> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? recogniseToken.of(new Secret(header.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    private AuthenticationStatus let(Known known, HttpMessageContext door) {
        caller.become(known);
        return door.notifyContainerAboutLogin(
                Long.toString(known.account().value()),
                caller.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** Somebody who brings a token that is none should hear it, and not be served as nobody. */
    private static AuthenticationStatus unknownToken(HttpServletResponse response, HttpMessageContext door) {
        response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return door.responseUnauthorized();
    }
}

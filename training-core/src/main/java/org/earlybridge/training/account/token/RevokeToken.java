package org.earlybridge.training.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;

/** Ends one of the caller's tokens, from the next call on. */
@ApplicationScoped
public class RevokeToken {

    @Inject
    private ApiTokens tokens;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected RevokeToken() {}

    RevokeToken(ApiTokens tokens, Trail trail, Caller caller, Clock clock) {
        this.tokens = tokens;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Returns the name of the token that ended. */
    @Transactional
    @AllowedTo(signedIn = true)
    public String with(long id) {
        ApiToken token =
                tokens.of(caller.me().account(), id).orElseThrow(() -> new NotFound("a token of the caller's"));
        token.revoke(clock.instant());
        trail.tell(caller.mark(), Deed.of("token revoked", "api_token", id).changing(token.name(), null));
        return token.name();
    }
}

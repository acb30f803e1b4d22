package org.earlybridge.training.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;

/** Makes a token for a program of the caller's. What it answers is seen once and cannot be had again. */
@ApplicationScoped
public class MakeToken {

    @Inject
    private ApiTokens tokens;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected MakeToken() {}

    MakeToken(ApiTokens tokens, Trail trail, Caller caller, Clock clock) {
        this.tokens = tokens;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(signedIn = true)
    public Secret named(String name) {
        AccountId owner = caller.me().account();
        Secret secret = Secret.random();
        ApiToken token = new ApiToken(owner, name, secret, clock.instant());
        tokens.add(token);
        trail.tell(caller.mark(), Deed.of("token made", "api_token", token.id()).changing(null, name));
        return secret;
    }
}

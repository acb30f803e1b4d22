package org.earlybridge.training.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.audit.Trail;

/** Gives an account a token with a known text: for the demo, whose tokens stand in its documents. */
@ApplicationScoped
public class GiveToken {

    @Inject
    private ApiTokens tokens;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    protected GiveToken() {}

    GiveToken(ApiTokens tokens, Trail trail, Clock clock) {
        this.tokens = tokens;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(server = true)
    public void to(AccountId owner, String name, Secret known) {
        ApiToken token = new ApiToken(owner, name, known, clock.instant());
        tokens.add(token);
        trail.tell(
                Mark.ofJob("demo"),
                Deed.of("token given", "api_token", token.id()).changing(null, name));
    }
}

package org.earlybridge.training.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;

/** The caller's tokens, by name. */
@ApplicationScoped
public class ListTokens {

    @Inject
    private ApiTokens tokens;

    @Inject
    private Caller caller;

    protected ListTokens() {}

    ListTokens(ApiTokens tokens, Caller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    @Transactional
    @AllowedTo(signedIn = true)
    public List<TokenLine> mine() {
        return tokens.of(caller.me().account()).stream().map(ApiToken::line).toList();
    }
}

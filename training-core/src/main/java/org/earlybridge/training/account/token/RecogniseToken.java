package org.earlybridge.training.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.Secret;

/** Turns a token into its owner, as the account stands now, and notes the day. */
@ApplicationScoped
public class RecogniseToken {

    @Inject
    private ApiTokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    protected RecogniseToken() {}

    RecogniseToken(ApiTokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    @AllowedTo(everyone = true)
    public Optional<Known> of(Secret secret) {
        Optional<ApiToken> token = tokens.with(secret);
        Optional<Account> owner = token.map(ApiToken::account).flatMap(accounts::open);
        owner.ifPresent(found -> token.orElseThrow().useOn(LocalDate.now(clock)));
        return owner.map(Account::known);
    }
}

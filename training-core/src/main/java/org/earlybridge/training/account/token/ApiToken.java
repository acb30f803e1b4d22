package org.earlybridge.training.account.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Secret;
import org.jspecify.annotations.Nullable;

/** A key for a program: made with a name, used until it is revoked, then kept so that the trail still knows its name. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long account;

    private String name;
    private String digest;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "last_used_on")
    private @Nullable LocalDate lastUsedOn;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    ApiToken(AccountId account, String name, Secret secret, Instant madeAt) {
        this.account = account.value();
        this.name = name;
        this.digest = secret.digest();
        this.madeAt = madeAt;
    }

    long id() {
        return id;
    }

    AccountId account() {
        return new AccountId(account);
    }

    String name() {
        return name;
    }

    void useOn(LocalDate day) {
        if (!day.equals(lastUsedOn)) {
            lastUsedOn = day;
        }
    }

    void revoke(Instant moment) {
        revokedAt = moment;
    }

    TokenLine line() {
        return new TokenLine(id, name, madeAt, lastUsedOn);
    }
}

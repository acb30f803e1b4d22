package org.earlybridge.training.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A way in for whoever opens the mail: once, within twenty minutes. A link without an account leads nowhere and was never
 * mailed: it is made so that an address nobody has costs the same work as one that somebody has.
 */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "sign_in_link")
class SignInLink {

    static final Duration LIFE = Duration.ofMinutes(20);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_link_seq")
    @SequenceGenerator(name = "sign_in_link_seq", sequenceName = "sign_in_link_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private @Nullable Long account;

    private String digest;

    @Column(name = "next_page")
    private String next;

    @Column(name = "made_at")
    private Instant madeAt;

    /** The first moment at which it opens nothing any more. */
    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected SignInLink() {}

    SignInLink(Optional<AccountId> account, Secret secret, String next, Instant madeAt) {
        this.account = account.map(AccountId::value).orElse(null);
        this.digest = secret.digest();
        this.next = next;
        this.madeAt = madeAt;
        this.endsAt = madeAt.plus(LIFE);
    }

    long id() {
        return id;
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(account).map(AccountId::new);
    }

    String next() {
        return next;
    }

    Instant endsAt() {
        return endsAt;
    }
}

package org.earlybridge.training.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.planning.check.Price;
import org.jspecify.annotations.Nullable;

/** A plan that was asked for. Whoever works on it says so every few seconds; when she falls silent it has stopped. */
@Entity
@Table(name = "plan_run")
class PlanRun {

    /** So long after the last sign of life nobody works on it any more. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_run_seq")
    @SequenceGenerator(name = "plan_run_seq", sequenceName = "plan_run_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "account_id")
    private long account;

    private String instance;

    @Column(name = "most_seconds")
    private int mostSeconds;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "solving_for")
    private @Nullable String solvingFor;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "spent_millis")
    private long spentMillis;

    private @Nullable Long unmet;
    private @Nullable Long money;
    private @Nullable Long travel;
    private @Nullable Long fairness;

    @Version
    private long version;

    protected PlanRun() {}

    PlanRun(AuthorityId council, AccountId account, String instance, int mostSeconds, Instant now) {
        this.authorityId = council.code();
        this.account = account.value();
        this.instance = instance;
        this.mostSeconds = mostSeconds;
        this.state = PlanState.SOLVING;
        this.solvingFor = council.code();
        this.askedAt = now;
        this.seenAt = now;
    }

    PlanRunId id() {
        if (id == null) {
            throw new IllegalStateException("the plan of " + instance + " is not stored yet");
        }
        return new PlanRunId(id);
    }

    AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    PlanState state() {
        return state;
    }

    Duration spent() {
        return Duration.ofMillis(spentMillis);
    }

    boolean isSolving() {
        return state == PlanState.SOLVING;
    }

    boolean isForgottenAt(Instant now) {
        return isSolving() && seenAt.plus(SILENCE).isBefore(now);
    }

    Optional<Price> price() {
        return unmet == null || money == null || travel == null || fairness == null
                ? Optional.empty()
                : Optional.of(new Price(unmet, money, travel, fairness));
    }

    /** A sign of life, with how long it has taken. */
    void seenAt(Instant now, Duration spent) {
        seenAt = now;
        spentMillis = spent.toMillis();
    }

    void become(Price price) {
        unmet = price.unmet();
        money = price.money();
        travel = price.travel();
        fairness = price.fairness();
    }

    void end(PlanState how) {
        state = how;
        solvingFor = null;
    }
}

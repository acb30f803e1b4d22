package org.earlybridge.training.exchange;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Hours that somebody could cover. A lent worker is away from her own setting for all of them, with the way there and back;
 * one of a staff bank is where she is wanted. It is agreed once at most.
 */
@Entity
@Table(name = "cover_offer")
class CoverOffer {

    enum State {
        OPEN,
        TAKEN,
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cover_offer_seq")
    @SequenceGenerator(name = "cover_offer_seq", sequenceName = "cover_offer_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "provider_id")
    private @Nullable Long providerId;

    @Column(name = "bank_worker_id")
    private @Nullable Long bankWorkerId;

    @Column(name = "person_id")
    private long personId;

    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;

    @Column(name = "hour_pence")
    private long hourPence;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "offered_by")
    private long offeredBy;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Column(name = "offered_at")
    private Instant offeredAt;

    @SuppressWarnings("UnusedVariable")
    @Version
    private long version;

    protected CoverOffer() {}

    private CoverOffer(AuthorityId council, PersonId person, Priced offered, AccountId by, Instant now) {
        this.authorityId = council.code();
        this.personId = person.value();
        this.day = offered.hours().day();
        this.starts = offered.hours().starts();
        this.ends = offered.hours().ends();
        this.hourPence = offered.hourPence();
        this.state = State.OPEN;
        this.offeredBy = by.value();
        this.offeredAt = now;
    }

    static CoverOffer lent(Provider lender, PersonId person, Priced offered, AccountId by, Instant now) {
        CoverOffer offer = new CoverOffer(lender.council(), person, offered, by, now);
        offer.providerId = lender.id().value();
        return offer;
    }

    static CoverOffer fromBank(BankWorker worker, Priced offered, AccountId by, Instant now) {
        CoverOffer offer = new CoverOffer(worker.council(), worker.person(), offered, by, now);
        offer.bankWorkerId = worker.id().value();
        return offer;
    }

    OfferId id() {
        if (id == null) {
            throw new IllegalStateException("this offer is not stored yet");
        }
        return new OfferId(id);
    }

    AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    /** Empty for somebody of the staff bank. */
    Optional<ProviderId> lender() {
        return Optional.ofNullable(providerId).map(ProviderId::new);
    }

    Optional<BankWorkerId> bankWorker() {
        return Optional.ofNullable(bankWorkerId).map(BankWorkerId::new);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Hours hours() {
        return new Hours(day, starts, ends);
    }

    long hourPence() {
        return hourPence;
    }

    AccountId offeredBy() {
        return new AccountId(offeredBy);
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isTaken() {
        return state == State.TAKEN;
    }

    void take() {
        mustBe(State.OPEN);
        state = State.TAKEN;
    }

    /** Whoever had asked for it needs it no more: it may be asked for again. */
    void openAgain() {
        mustBe(State.TAKEN);
        state = State.OPEN;
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    private void mustBe(State expected) {
        if (state != expected) {
            throw new IllegalStateException("offer " + id + " is " + state + ", not " + expected);
        }
    }
}

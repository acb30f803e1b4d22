package org.earlybridge.training.exchange;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/** A setting asks for hours of an offer, so that some of its people can be at a course date meanwhile. */
@Entity
@Table(name = "cover_request")
class CoverRequest {

    private static final Integer AGREED = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cover_request_seq")
    @SequenceGenerator(name = "cover_request_seq", sequenceName = "cover_request_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "offer_id")
    private long offerId;

    @Column(name = "cohort_id")
    private long cohortId;

    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;

    @Column(name = "cost_pence")
    private long costPence;

    @Column(name = "fund_code")
    private @Nullable String fundCode;

    @Column(name = "fund_pence")
    private long fundPence;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "asked_by")
    private long askedBy;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "lapses_at")
    private Instant lapsesAt;

    @SuppressWarnings("UnusedVariable") // what the unique key counts
    private @Nullable Integer agreed;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    @Column(name = "taken_back")
    private boolean takenBack;

    @ElementCollection
    @CollectionTable(name = "cover_request_goer", joinColumns = @JoinColumn(name = "request_id"))
    private Set<RequestGoer> goers = new HashSet<>();

    @SuppressWarnings("UnusedVariable")
    @Version
    private long version;

    protected CoverRequest() {}

    CoverRequest(Provider setting, CoverOffer offer, CourseNeed need, Hours wanted, Asking asking) {
        this.authorityId = setting.council().code();
        this.providerId = setting.id().value();
        this.offerId = offer.id().value();
        this.cohortId = need.date().value();
        this.day = wanted.day();
        this.starts = wanted.starts();
        this.ends = wanted.ends();
        this.costPence = Priced.cost(offer.hourPence(), wanted).pence();
        this.state = RequestState.ASKED;
        this.askedBy = asking.by().value();
        this.askedAt = asking.now();
        this.lapsesAt = asking.lapses();
        need.going().forEach(person -> goers.add(new RequestGoer(authorityId, person)));
    }

    /** By whom, when, and until when an answer is worth having. */
    record Asking(AccountId by, Instant now, Instant lapses) {}

    RequestId id() {
        if (id == null) {
            throw new IllegalStateException("this request is not stored yet");
        }
        return new RequestId(id);
    }

    AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    ProviderId setting() {
        return new ProviderId(providerId);
    }

    OfferId offer() {
        return new OfferId(offerId);
    }

    CohortId date() {
        return new CohortId(cohortId);
    }

    Hours hours() {
        return new Hours(day, starts, ends);
    }

    List<PersonId> going() {
        return goers.stream().map(RequestGoer::person).toList();
    }

    CourseNeed need() {
        return new CourseNeed(setting(), date(), going());
    }

    Money cost() {
        return Money.ofPence(costPence);
    }

    Optional<FundCode> fund() {
        return Optional.ofNullable(fundCode).map(FundCode::new);
    }

    Money paidByFund() {
        return Money.ofPence(fundPence);
    }

    RequestState state() {
        return state;
    }

    AccountId askedBy() {
        return new AccountId(askedBy);
    }

    Instant lapsesAt() {
        return lapsesAt;
    }

    Optional<String> endedBecause() {
        return Optional.ofNullable(endedBecause);
    }

    /** Agreed, or called off too late. */
    boolean isOwed() {
        return isAgreed() || (state == RequestState.CALLED_OFF && !takenBack);
    }

    boolean waitsAt(Instant now) {
        return state == RequestState.ASKED && now.isBefore(lapsesAt);
    }

    boolean isAgreed() {
        return state == RequestState.AGREED;
    }

    void agree() {
        if (state != RequestState.ASKED) {
            throw new IllegalStateException(id + " is " + state + " and cannot be agreed");
        }
        state = RequestState.AGREED;
        agreed = AGREED;
    }

    void drawFrom(FundCode fund, Money amount) {
        fundCode = fund.code();
        fundPence = amount.pence();
    }

    /** What was only asked for, for whatever reason. */
    void end(RequestState how, @Nullable AccountId by, Instant now) {
        state = how;
        agreed = null;
        endedBy = by == null ? null : by.value();
        endedAt = now;
    }

    /** What was agreed; free when nothing is owed for it any more. */
    void callOff(AccountId by, Instant now, String because, boolean free) {
        end(RequestState.CALLED_OFF, by, now);
        endedBecause = because;
        takenBack = free;
    }
}

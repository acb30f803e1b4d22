package org.earlybridge.training.booking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.Fulfilment;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * People of one setting on one course date. Places are held for them while somebody pays, or they wait until places come
 * free and are then offered, which is a hold with a later end. A hold that is paid or put on account is confirmed; one that
 * nobody ends lapses, and a payment that comes after that seats them again if it can. Cancelled, or over and attended, the
 * booking stays as it was: what was agreed is never read from anywhere else.
 */
@Entity
@Table(name = "booking")
class Booking {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booking_seq")
    @SequenceGenerator(name = "booking_seq", sequenceName = "booking_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "home_authority_id")
    private String homeAuthorityId;

    private String reference;
    private String basket;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private int party;

    @Embedded
    private Bargain bargain;

    @Embedded
    private Hold hold;

    @Enumerated(EnumType.STRING)
    @Column(name = "pay_by")
    private @Nullable Way payBy;

    @Column(name = "purchase_order")
    private @Nullable String purchaseOrder;

    private @Nullable String needs;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "queue_no")
    private @Nullable Long queueNo;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    @Enumerated(EnumType.STRING)
    @Column(name = "late_decision")
    private Fulfilment.@Nullable Decision lateDecision;

    @Embedded
    private @Nullable CoverTaken cover;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Version
    private long version;

    @OneToMany(mappedBy = "booking", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<BookedPlace> places = new ArrayList<>();

    protected Booking() {}

    private Booking(BookingReference reference, Agreed agreed, BookingStatus status, Instant madeAt) {
        this.reference = reference.text();
        this.basket = reference.basket();
        this.authorityId = agreed.council().code();
        this.homeAuthorityId = agreed.payer().home().code();
        this.cohortId = agreed.cohort().value();
        this.providerId = agreed.payer().provider().value();
        this.accountId = agreed.payer().account().value();
        this.bargain = new Bargain(agreed.price());
        this.hold = new Hold();
        this.cover = CoverTaken.unasked();
        this.status = status;
        this.party = agreed.people().size();
        this.madeAt = madeAt;
        PlaceState state = status == BookingStatus.HELD ? PlaceState.HELD : PlaceState.WAITING;
        agreed.people().forEach(person -> places.add(new BookedPlace(this, person, state)));
    }

    /** Until then, not included; the places are counted already. */
    static Booking held(BookingReference reference, Agreed agreed, Instant now, Instant until) {
        Booking held = new Booking(reference, agreed, BookingStatus.HELD, now);
        held.hold.begin(until, false);
        return held;
    }

    static Booking waiting(BookingReference reference, Agreed agreed, Instant now, long queueNo) {
        Booking waiting = new Booking(reference, agreed, BookingStatus.WAITING, now);
        waiting.queueNo = queueNo;
        return waiting;
    }

    void need(@Nullable String what) {
        needs = what;
    }

    /** What the check said of all and of each of them, and who answers for red. */
    void cover(CoverTaken taken, PartyRelease asked) {
        cover = taken;
        asked.members()
                .forEach(member -> places.stream()
                        .filter(place -> place.person().equals(member.person()))
                        .forEach(place -> place.cover(member)));
    }

    /** It was their turn: places are held for all of them. */
    void offer(Instant until) {
        status = status.become(BookingStatus.HELD);
        queueNo = null;
        hold.begin(until, true);
        places.forEach(place -> place.become(PlaceState.HELD));
    }

    void payBy(Way way, @Nullable String order) {
        payBy = way;
        purchaseOrder = order;
    }

    void confirm(Instant now) {
        status = status.become(BookingStatus.CONFIRMED);
        confirmedAt = now;
        endedAt = null;
        endedBecause = null;
        places.forEach(place -> place.become(PlaceState.CONFIRMED));
    }

    /** Nothing of it is counted any more. */
    void end(BookingStatus how, Instant now, String because) {
        status = status.become(how);
        queueNo = null;
        endedAt = now;
        endedBecause = because;
        calendarSequence++;
        places.forEach(place -> place.become(PlaceState.RELEASED));
    }

    /** The register is complete, or was corrected. */
    void turnOut(BookingStatus how) {
        status = status.become(how);
    }

    /** Somebody else goes in her place; how many are counted stays the same. */
    void substitute(PersonId from, PersonId to) {
        places.stream()
                .filter(place -> place.person().equals(from))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("person " + from.value() + " is not on " + reference))
                .passTo(to);
        calendarSequence++;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException(reference + " is not stored yet");
        }
        return id;
    }

    BookingReference reference() {
        return new BookingReference(reference);
    }

    String basket() {
        return basket;
    }

    AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    AuthorityId home() {
        return new AuthorityId(homeAuthorityId);
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    /** What was agreed. */
    Bargain bargain() {
        return bargain;
    }

    /** Until when places are kept, and how often that was put off; empty words for one that only ever waited. */
    Hold hold() {
        return hold;
    }

    /** Of one that was made before there was a check, nothing. */
    CoverTaken cover() {
        return cover == null ? CoverTaken.unasked() : cover;
    }

    BookingStatus status() {
        return status;
    }

    int party() {
        return party;
    }

    Optional<Way> payBy() {
        return Optional.ofNullable(payBy);
    }

    Optional<String> purchaseOrder() {
        return Optional.ofNullable(purchaseOrder);
    }

    Optional<String> needs() {
        return Optional.ofNullable(needs);
    }

    /** What became of money that came too late. */
    Optional<Fulfilment.Decision> lateDecision() {
        return Optional.ofNullable(lateDecision);
    }

    void decideLate(Fulfilment.Decision decision) {
        lateDecision = decision;
    }

    Optional<Long> queueNo() {
        return Optional.ofNullable(queueNo);
    }

    Optional<String> endedBecause() {
        return Optional.ofNullable(endedBecause);
    }

    int calendarSequence() {
        return calendarSequence;
    }

    boolean isLive() {
        return status == BookingStatus.HELD || status == BookingStatus.WAITING || status == BookingStatus.CONFIRMED;
    }

    /** Somebody goes, or went. */
    boolean isOn() {
        return status == BookingStatus.CONFIRMED || status == BookingStatus.ATTENDED || status == BookingStatus.NO_SHOW;
    }

    List<BookedPlace> places() {
        return List.copyOf(places);
    }

    /** Those who go, or would have gone. */
    List<PersonId> people() {
        return places.stream().map(BookedPlace::person).toList();
    }
}

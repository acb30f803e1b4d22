package org.earlybridge.training.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.ReleaseDay;
import org.earlybridge.training.cover.verdict.Fix;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed place that was lawful when it was booked and is red now. It is told and stays told until it is lawful again or
 * over; the place itself is never touched by it.
 */
@Entity
@Table(name = "cover_alert")
class CoverAlert {

    enum End {
        LAWFUL,
        OVER
    }

    private static final Integer LIVE = 1;
    private static final int LONGEST_SENTENCE = 2000;
    private static final int MOST_FIXES = 5;
    private static final int LONGEST_FIX = 700;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cover_alert_seq")
    @SequenceGenerator(name = "cover_alert_seq", sequenceName = "cover_alert_seq", allocationSize = 50)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "provider_id")
    private long providerId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "booking_id")
    private Booking booking;

    private LocalDate day;
    private String sentence;
    private String fixes;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "taken_on_by")
    private @Nullable Long takenOnBy;

    @Column(name = "taken_on_because")
    private @Nullable String takenOnBecause;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Column(name = "taken_on_at")
    private @Nullable Instant takenOnAt;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_because")
    private @Nullable End endedBecause;

    @SuppressWarnings("UnusedVariable") // what the unique key counts
    private @Nullable Integer live;

    @SuppressWarnings("UnusedVariable")
    @Version
    private long version;

    protected CoverAlert() {}

    CoverAlert(Provider setting, Booking booking, Release red, Instant now) {
        this.authorityId = setting.council().code();
        this.providerId = setting.id().value();
        this.booking = booking;
        this.raisedAt = now;
        this.live = LIVE;
        say(red);
    }

    /** How it stands now. */
    final void say(Release red) {
        ReleaseDay worst = red.worst().orElseThrow();
        day = worst.day();
        sentence = cut(worst.sentence(), LONGEST_SENTENCE);
        fixes = worst.verdict().fixes().stream()
                .limit(MOST_FIXES)
                .map(Fix::sentence)
                .map(text -> cut(text.replace('\n', ' '), LONGEST_FIX))
                .collect(Collectors.joining("\n"));
    }

    /** Somebody answers for it by name; it stays red. */
    void takeOn(AccountId by, String because, Instant now) {
        takenOnBy = by.value();
        takenOnBecause = because;
        takenOnAt = now;
    }

    void end(End because, Instant now) {
        endedBecause = because;
        endedAt = now;
        live = null;
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("an alert about " + booking.reference() + " is not stored yet");
        }
        return id;
    }

    ProviderId setting() {
        return new ProviderId(providerId);
    }

    Booking booking() {
        return booking;
    }

    LocalDate day() {
        return day;
    }

    String sentence() {
        return sentence;
    }

    List<String> fixes() {
        return fixes.lines().toList();
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Optional<AccountId> takenOnBy() {
        return Optional.ofNullable(takenOnBy).map(AccountId::new);
    }

    Optional<String> takenOnBecause() {
        return Optional.ofNullable(takenOnBecause);
    }
}

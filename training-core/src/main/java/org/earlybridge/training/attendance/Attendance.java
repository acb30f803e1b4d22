package org.earlybridge.training.attendance;

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
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.cohort.SessionId;
import org.jspecify.annotations.Nullable;

/** One person's place at one session: whether she came, who says so since when, and whether she made up what she missed. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "attendance")
class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_seq")
    @SequenceGenerator(name = "attendance_seq", sequenceName = "attendance_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "place_id")
    private long placeId;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private long markedBy;

    @Column(name = "made_up_on")
    private @Nullable LocalDate madeUpOn;

    @Column(name = "made_up_how")
    private @Nullable String madeUpHow;

    @Version
    private long version;

    protected Attendance() {}

    Attendance(Session session, long place, Presence presence, AccountId by, Instant now) {
        this.authorityId = session.council().code();
        this.cohortId = session.cohort().value();
        this.sessionId = session.id().value();
        this.placeId = place;
        this.presence = presence;
        this.markedBy = by.value();
        this.markedAt = now;
    }

    /** Whoever was there after all has nothing to make up. */
    void correct(Presence to, AccountId by, Instant now) {
        presence = to;
        markedBy = by.value();
        markedAt = now;
        madeUpOn = null;
        madeUpHow = null;
    }

    void makeUp(LocalDate day, String how) {
        if (presence != Presence.NO) {
            throw new IllegalStateException("only what was missed can be made up");
        }
        madeUpOn = day;
        madeUpHow = how;
    }

    /** Known once it is stored. */
    long id() {
        if (id == null) {
            throw new IllegalStateException("this mark is not stored yet");
        }
        return id;
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    long place() {
        return placeId;
    }

    Presence presence() {
        return presence;
    }

    Instant markedAt() {
        return markedAt;
    }

    AccountId markedBy() {
        return new AccountId(markedBy);
    }

    Optional<MakeUp> madeUp() {
        return madeUpOn == null || madeUpHow == null ? Optional.empty() : Optional.of(new MakeUp(madeUpOn, madeUpHow));
    }
}

package org.earlybridge.training.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail's life: waiting, tried at growing distances while the mail server does not take it, and then sent, too late, or
 * refused for good. Its text is wiped at the end, because a link in it may open an account.
 */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "notice")
class Notice {

    enum State {
        WAITING,
        SENT,
        TOO_LATE,
        REFUSED
    }

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 10;
    private static final int LONGEST_TROUBLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private long id;

    private String event;
    private String recipient;
    private String subject;
    private @Nullable String body;
    private @Nullable String calendar;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "useful_until")
    private @Nullable Instant usefulUntil;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    private int tries;

    private @Nullable String claim;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "last_trouble")
    private @Nullable String lastTrouble;

    protected Notice() {}

    Notice(Letter letter, Instant now) {
        this.event = letter.event();
        this.recipient = letter.recipient();
        this.subject = letter.subject();
        this.body = letter.body();
        this.calendar = letter.calendar();
        this.madeAt = now;
        this.usefulUntil = letter.usefulUntil();
        this.nextTryAt = now;
        this.state = State.WAITING;
    }

    boolean isUsefulAt(Instant now) {
        return usefulUntil == null || now.isBefore(usefulUntil);
    }

    Letter letter() {
        if (body == null) {
            throw new IllegalStateException("notice " + id + " has ended as " + state + ", its text is gone");
        }
        return new Letter(event, recipient, subject, body, usefulUntil, calendar);
    }

    State state() {
        return state;
    }

    void end(State how, Instant now) {
        state = how;
        endedAt = now;
        body = null;
        calendar = null;
        release();
    }

    /** Ten seconds, twenty, forty and so on, never more than half an hour: a mail server comes back, a mail is not given up. */
    void tryLater(String trouble, Instant now) {
        tries++;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        nextTryAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        lastTrouble = trouble.length() <= LONGEST_TROUBLE ? trouble : trouble.substring(0, LONGEST_TROUBLE);
        release();
    }

    private void release() {
        claim = null;
        claimedUntil = null;
    }
}

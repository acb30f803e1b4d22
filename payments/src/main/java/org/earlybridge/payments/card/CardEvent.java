package org.earlybridge.payments.card;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.card.CardWebhooks.CardEventNote;
import org.jspecify.annotations.Nullable;

/** One webhook in the inbox: its bytes as they came, and whether it has had its effect. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "card_event")
class CardEvent {

    enum State {
        WAITING,
        DONE,
        NOT_OURS,
        PARKED
    }

    /** Who works it has ended by then, or has died. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Pause PAUSES = new Pause(Duration.ofSeconds(5), Duration.ofHours(4));
    private static final int PART = 32_000;

    /** With the pauses above, more than three days, as long as the sender itself would go on. */
    private static final int MOST_TRIES = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "card_event_seq")
    @SequenceGenerator(name = "card_event_seq", sequenceName = "card_event_seq", allocationSize = 50)
    private long id;

    private String book;

    @Column(name = "provider_event")
    private String event;

    private String type;

    @Column(name = "api_version")
    private String apiVersion;

    @Column(name = "object_kind")
    private String objectKind;

    @Column(name = "object_id")
    private String objectId;

    private @Nullable String intent;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    private int tries;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable String trouble;

    @ElementCollection
    @CollectionTable(name = "card_event_text", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "part")
    @Column(name = "text")
    private List<String> parts = new ArrayList<>();

    protected CardEvent() {}

    CardEvent(String book, CardEventNote note, byte[] raw, Instant now) {
        this.book = book;
        this.event = note.event();
        this.type = note.type();
        this.apiVersion = note.apiVersion();
        this.objectKind = note.objectKind();
        this.objectId = note.objectId();
        this.intent = note.intent().orElse(null);
        this.receivedAt = now;
        this.state = State.WAITING;
        this.nextAt = now;
        String text = new String(raw, ISO_8859_1);
        for (int from = 0; from < text.length(); from += PART) {
            parts.add(text.substring(from, Math.min(text.length(), from + PART)));
        }
    }

    byte[] raw() {
        return String.join("", parts).getBytes(ISO_8859_1);
    }

    State state() {
        return state;
    }

    String name() {
        return event;
    }

    EventWork work() {
        return new EventWork(id, book, type, objectKind, objectId, Optional.ofNullable(intent));
    }

    boolean isDueAt(Instant now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    void taken(Instant now) {
        tries++;
        nextAt = now.plus(LEASE);
    }

    void end(State how, Instant now) {
        state = how;
        endedAt = now;
        nextAt = null;
    }

    /** Returns whether it has been given up: then somebody must look. */
    boolean tryLater(String why, Instant now) {
        trouble = Trouble.shortened(why);
        if (tries >= MOST_TRIES) {
            end(State.PARKED, now);
            return true;
        }
        nextAt = PAUSES.after(now, tries);
        return false;
    }
}

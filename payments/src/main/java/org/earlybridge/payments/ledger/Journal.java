package org.earlybridge.payments.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A fact as it stands in one book, numbered there without a gap and sealed with the seal of the one before it. */
@Entity
@Table(name = "journal")
class Journal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_seq")
    @SequenceGenerator(name = "journal_seq", sequenceName = "journal_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "fact_id")
    private long factId;

    private String book;
    private long sequence;
    private String period;

    @Column(name = "previous_digest")
    private String previousDigest;

    private String digest;

    protected Journal() {}

    /** The seal is made by the head, which knows the one before. */
    Journal(FactId fact, BookHead head, String period, String sealed) {
        this.factId = fact.value();
        this.book = head.book();
        this.previousDigest = head.digest();
        this.digest = head.advance(sealed);
        this.sequence = head.sequence();
        this.period = period;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("a journal of " + book + " is not stored yet");
        }
        return id;
    }

    FactId fact() {
        return new FactId(factId);
    }

    String book() {
        return book;
    }

    long sequence() {
        return sequence;
    }

    String period() {
        return period;
    }

    String previousDigest() {
        return previousDigest;
    }

    String digest() {
        return digest;
    }
}

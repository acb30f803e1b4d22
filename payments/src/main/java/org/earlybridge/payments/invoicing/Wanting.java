package org.earlybridge.payments.invoicing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earlybridge.payments.charging.Sold;

/** A charge whose paper cannot be written yet, and why. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "paper_wanting")
class Wanting {

    /** What is missing. */
    enum Why {
        SELLER,
        VAT
    }

    @Id
    private String reference;

    private String book;
    private String party;

    @Enumerated(EnumType.STRING)
    private Why why;

    @Column(name = "since")
    private Instant since;

    protected Wanting() {}

    Wanting(Sold sold, Why why, Instant since) {
        this.reference = sold.reference();
        this.book = sold.book();
        this.party = sold.party();
        this.why = why;
        this.since = since;
    }

    void now(Why missing) {
        why = missing;
    }

    WantingView view() {
        return new WantingView(reference, party, why == Why.VAT);
    }
}

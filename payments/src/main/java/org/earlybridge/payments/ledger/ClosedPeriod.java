package org.earlybridge.payments.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;

/** A month of a book that takes no more postings. */
@Entity
@Table(name = "closed_period")
class ClosedPeriod {

    @Id
    private String id;

    @Column(name = "book")
    private String book;

    @Column(name = "period")
    private String period;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected ClosedPeriod() {}

    ClosedPeriod(String book, YearMonth month, Instant closedAt, String closedBy) {
        this.id = book + " " + month;
        this.book = book;
        this.period = month.toString();
        this.closedAt = closedAt;
        this.closedBy = closedBy;
    }
}

package org.earlybridge.payments.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A journal as it is read: one fact in one book. */
public record JournalView(
        FactId fact,
        String book,
        long sequence,
        String period,
        Source source,
        Optional<String> reference,
        LocalDate businessDate,
        Instant postedAt,
        String because,
        Optional<FactId> reverses,
        List<Leg> legs) {

    /** Such as J1001-CCC. */
    public String id() {
        return fact + "-" + book;
    }
}

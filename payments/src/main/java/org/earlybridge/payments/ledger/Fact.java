package org.earlybridge.payments.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened with money. It is written once, and stands as a journal in every book it touches. */
@Entity
@Table(name = "fact")
class Fact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_seq")
    @SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq", allocationSize = 50)
    private @Nullable Long id;

    private String source;

    @Column(name = "source_id")
    private String sourceId;

    private String kind;
    private @Nullable String reference;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Column(name = "posted_at")
    private Instant postedAt;

    private String because;
    private @Nullable Long reverses;

    protected Fact() {}

    Fact(Posting posting, Instant postedAt, @Nullable FactId reverses) {
        this.source = posting.source().system();
        this.sourceId = posting.source().id();
        this.kind = posting.source().kind();
        this.reference = posting.reference().orElse(null);
        this.businessDate = posting.businessDate();
        this.postedAt = postedAt;
        this.because = posting.because();
        this.reverses = reverses == null ? null : reverses.value();
    }

    FactId id() {
        if (id == null) {
            throw new IllegalStateException("a fact is named only once it is stored");
        }
        return new FactId(id);
    }

    Source source() {
        return new Source(source, sourceId, kind);
    }

    Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    LocalDate businessDate() {
        return businessDate;
    }

    Instant postedAt() {
        return postedAt;
    }

    String because() {
        return because;
    }

    Optional<FactId> reverses() {
        return Optional.ofNullable(reverses).map(FactId::new);
    }
}

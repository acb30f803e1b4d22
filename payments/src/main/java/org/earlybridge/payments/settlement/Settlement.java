package org.earlybridge.payments.settlement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.payments.settlement.Moved.Why;
import org.jspecify.annotations.Nullable;

/**
 * The statement of one quarter between two councils. It is proposed once the quarter is over, with every line cut from the
 * books; a council may dispute a line, which then waits for a later quarter; each council agrees through a person of its
 * own; and the one that pays says when it has paid.
 */
@Entity
@Table(name = "settlement")
class Settlement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "settlement_seq")
    @SequenceGenerator(name = "settlement_seq", sequenceName = "settlement_seq", allocationSize = 50)
    private @Nullable Long id;

    private String period;

    @Column(name = "one_book")
    private String oneBook;

    @Column(name = "other_book")
    private String otherBook;

    @Enumerated(EnumType.STRING)
    private SettlementState state;

    @Column(name = "one_cut")
    private long oneCut;

    @Column(name = "other_cut")
    private long otherCut;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "one_agreed_by")
    private @Nullable String oneAgreedBy;

    @Column(name = "other_agreed_by")
    private @Nullable String otherAgreedBy;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @OneToMany(mappedBy = "settlement", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<SettlementLine> lines = new ArrayList<>();

    @Version
    private long version;

    protected Settlement() {}

    Settlement(Period period, Pair pair, Map<String, Long> cuts, Instant proposedAt, String proposedBy) {
        this.period = period.code();
        this.oneBook = pair.one();
        this.otherBook = pair.other();
        this.state = SettlementState.PROPOSED;
        this.oneCut = Objects.requireNonNull(cuts.get(pair.one()));
        this.otherCut = Objects.requireNonNull(cuts.get(pair.other()));
        this.proposedAt = proposedAt;
        this.proposedBy = proposedBy;
    }

    void add(OwedLine owed, String description, @Nullable Long adjusts) {
        lines.add(new SettlementLine(this, lines.size() + 1, owed, description, adjusts));
    }

    /** Empty when the council's agreement counts from now on. */
    Optional<Why> agree(String book, String person) {
        boolean isOne = book.equals(oneBook);
        if ((isOne ? oneAgreedBy : otherAgreedBy) != null) {
            return Optional.of(Why.AGREED_ALREADY);
        }
        if (person.equals(isOne ? otherAgreedBy : oneAgreedBy)) {
            return Optional.of(Why.SAME_PERSON);
        }
        if (isOne) {
            oneAgreedBy = person;
        } else {
            otherAgreedBy = person;
        }
        boolean both = oneAgreedBy != null && otherAgreedBy != null;
        state = both ? SettlementState.AGREED : SettlementState.AGREED_BY_ONE;
        return Optional.empty();
    }

    /** Whoever agreed did so to other figures, so both are asked again. */
    Optional<Why> dispute(long line, String person, String reason) {
        Optional<SettlementLine> found =
                lines.stream().filter(each -> each.id() == line).findFirst();
        if (found.isEmpty()) {
            return Optional.of(Why.NO_SUCH_LINE);
        }
        if (state == SettlementState.AGREED || state == SettlementState.SETTLED) {
            return Optional.of(Why.TOO_LATE_TO_DISPUTE);
        }
        if (found.get().isDisputed()) {
            return Optional.of(Why.DISPUTED_ALREADY);
        }
        found.get().dispute(person, reason);
        oneAgreedBy = null;
        otherAgreedBy = null;
        state = SettlementState.PROPOSED;
        return Optional.empty();
    }

    void settle(String person) {
        if (state != SettlementState.AGREED) {
            throw new IllegalStateException("the statement of " + period + " is " + state + " and cannot be settled");
        }
        settledBy = person;
        state = SettlementState.SETTLED;
    }

    SettlementState state() {
        return state;
    }

    Pair pair() {
        return new Pair(oneBook, otherBook);
    }

    String name() {
        return period + " " + oneBook + " " + otherBook;
    }

    List<SettlementLine> lines() {
        return lines;
    }

    SettlementView view(Period asked) {
        return new SettlementView(
                asked,
                pair(),
                state,
                lines.stream().map(SettlementLine::view).toList(),
                Stream.of(
                                Optional.ofNullable(oneAgreedBy).map(person -> oneBook),
                                Optional.ofNullable(otherAgreedBy).map(person -> otherBook))
                        .flatMap(Optional::stream)
                        .toList());
    }
}

package org.earlybridge.payments.settlement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.earlybridge.payments.settlement.SettlementView.Signature;
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

    /** Read back it is nothing while nobody has signed. */
    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "one_agreed_by"))
    @AttributeOverride(name = "moment", column = @Column(name = "one_agreed_at"))
    private @Nullable Signing oneAgreed;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "other_agreed_by"))
    @AttributeOverride(name = "moment", column = @Column(name = "other_agreed_at"))
    private @Nullable Signing otherAgreed;

    @Embedded
    @AttributeOverride(name = "person", column = @Column(name = "settled_by"))
    @AttributeOverride(name = "moment", column = @Column(name = "settled_at"))
    private @Nullable Signing settled;

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
    Optional<Why> agree(String book, String person, Instant now) {
        List<Signature> before = agreed();
        if (before.stream().anyMatch(each -> each.book().equals(book))) {
            return Optional.of(Why.AGREED_ALREADY);
        }
        if (before.stream().anyMatch(each -> each.person().equals(person))) {
            return Optional.of(Why.SAME_PERSON);
        }
        if (book.equals(oneBook)) {
            oneAgreed = new Signing(person, now);
        } else {
            otherAgreed = new Signing(person, now);
        }
        state = before.isEmpty() ? SettlementState.AGREED_BY_ONE : SettlementState.AGREED;
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
        oneAgreed = null;
        otherAgreed = null;
        state = SettlementState.PROPOSED;
        return Optional.empty();
    }

    void settle(String person, Instant now) {
        if (state != SettlementState.AGREED) {
            throw new IllegalStateException("the statement of " + period + " is " + state + " and cannot be settled");
        }
        settled = new Signing(person, now);
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
        List<SettlementView.Line> all = lines.stream().map(SettlementLine::view).toList();
        Net net = Net.of(pair(), all);
        return new SettlementView(asked, pair(), state, all, agreed(), signature(settled, net.from()));
    }

    private List<Signature> agreed() {
        return Stream.of(signature(oneAgreed, oneBook), signature(otherAgreed, otherBook))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Signature> signature(@Nullable Signing signing, String book) {
        return Optional.ofNullable(signing).flatMap(given -> given.of(book));
    }
}

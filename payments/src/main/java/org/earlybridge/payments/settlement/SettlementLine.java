package org.earlybridge.payments.settlement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** One share of one booking in a statement, with the facts it adds up. */
@Entity
@Table(name = "settlement_line")
class SettlementLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "settlement_line_seq")
    @SequenceGenerator(name = "settlement_line_seq", sequenceName = "settlement_line_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "settlement_id")
    @SuppressWarnings("UnusedVariable") // written as the foreign key
    private Settlement settlement;

    @Column(name = "ordinal")
    private int ordinal;

    private String reference;
    private String description;
    private String payee;
    private String payer;
    private String share;
    private Money amount;
    private @Nullable Long adjusts;

    @Column(name = "disputed_by")
    private @Nullable String disputedBy;

    @Column(name = "dispute_reason")
    private @Nullable String disputeReason;

    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL)
    private List<SettledFact> facts = new ArrayList<>();

    protected SettlementLine() {}

    SettlementLine(Settlement settlement, int ordinal, OwedLine owed, String description, @Nullable Long adjusts) {
        this.settlement = settlement;
        this.ordinal = ordinal;
        this.reference = owed.reference();
        this.description = description;
        this.payee = owed.payee();
        this.payer = owed.payer();
        this.share = owed.share();
        this.amount = owed.amount();
        this.adjusts = adjusts;
        owed.facts().forEach(fact -> facts.add(new SettledFact(this, fact, owed)));
    }

    long id() {
        return id == null ? 0 : id;
    }

    boolean isDisputed() {
        return disputedBy != null;
    }

    /** Its facts are free for a later statement. */
    void dispute(String person, String reason) {
        disputedBy = person;
        disputeReason = reason;
        facts.forEach(SettledFact::letGo);
    }

    SettlementView.Line view() {
        return new SettlementView.Line(
                Optional.ofNullable(id),
                reference,
                description,
                payee,
                payer,
                share,
                amount,
                Optional.ofNullable(adjusts),
                Optional.ofNullable(disputeReason),
                Optional.ofNullable(disputedBy));
    }
}

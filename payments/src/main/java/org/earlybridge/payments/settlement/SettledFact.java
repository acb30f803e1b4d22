package org.earlybridge.payments.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.earlybridge.payments.ledger.FactId;
import org.jspecify.annotations.Nullable;

/** A fact in a statement. While it is live no other statement can take it. */
@Entity
@Table(name = "settled_fact")
@SuppressWarnings("UnusedVariable") // read by queries alone
class SettledFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "settled_fact_seq")
    @SequenceGenerator(name = "settled_fact_seq", sequenceName = "settled_fact_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "line_id")
    private SettlementLine line;

    @Column(name = "fact_id")
    private long fact;

    private String payer;
    private String share;
    private @Nullable Integer live;

    protected SettledFact() {}

    SettledFact(SettlementLine line, FactId fact, OwedLine owed) {
        this.line = line;
        this.fact = fact.value();
        this.payer = owed.payer();
        this.share = owed.share();
        this.live = 1;
    }

    void letGo() {
        live = null;
    }
}

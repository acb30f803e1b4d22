package org.earlybridge.training.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A piece of a plan's text: some databases keep no more in one row. */
@Entity
@Table(name = "plan_piece")
class PlanPiece {

    static final int LONGEST = 16_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_piece_seq")
    @SequenceGenerator(name = "plan_piece_seq", sequenceName = "plan_piece_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "plan_run_id")
    private long run;

    private int ordinal;
    private String text;

    protected PlanPiece() {}

    PlanPiece(PlanRun of, int ordinal, String text) {
        this.authorityId = of.council().code();
        this.run = of.id().value();
        this.ordinal = ordinal;
        this.text = text;
    }

    int ordinal() {
        return ordinal;
    }

    String text() {
        return text;
    }
}

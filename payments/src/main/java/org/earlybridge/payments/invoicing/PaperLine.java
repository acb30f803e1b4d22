package org.earlybridge.payments.invoicing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Optional;
import org.earlybridge.payments.charging.Funder;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** What was sold, or whose share of it is taken off. */
@Entity
@Table(name = "paper_line")
class PaperLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_line_seq")
    @SequenceGenerator(name = "paper_line_seq", sequenceName = "paper_line_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "paper_id")
    @SuppressWarnings("UnusedVariable") // written as the foreign key
    private Paper paper;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "line_text")
    private String text;

    private @Nullable String detail;

    @Column(name = "funder_kind")
    private @Nullable String funderKind;

    @Column(name = "funder_code")
    private @Nullable String funderCode;

    private Money amount;

    @Column(name = "vat_rate")
    private int vatRate;

    @Column(name = "vat_amount")
    private Money vatAmount;

    protected PaperLine() {}

    PaperLine(Paper paper, int ordinal, Words words, Money amount) {
        this.paper = paper;
        this.ordinal = ordinal;
        this.text = words.text();
        this.detail = words.detail();
        this.funderKind = words.funder() == null ? null : words.funder().kind().name();
        this.funderCode = words.funder() == null ? null : words.funder().code();
        this.amount = amount;
        this.vatRate = 0;
        this.vatAmount = Money.ZERO;
    }

    /** What a line says, and whose share it is. */
    record Words(
            String text, @Nullable String detail, @Nullable Funder funder) {}

    boolean isOf(Funder funder) {
        return funder.kind().name().equals(funderKind) && funder.code().equals(funderCode);
    }

    String text() {
        return text;
    }

    Money amount() {
        return amount;
    }

    PaperView.Line view() {
        return new PaperView.Line(
                text, Optional.ofNullable(detail), Optional.ofNullable(funderCode), amount, vatRate, vatAmount);
    }
}

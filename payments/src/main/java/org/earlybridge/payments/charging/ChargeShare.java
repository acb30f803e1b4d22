package org.earlybridge.payments.charging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** What one funder bears of a charge, and how much of it went back. */
@Entity
@Table(name = "charge_share")
class ChargeShare {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charge_share_seq")
    @SequenceGenerator(name = "charge_share_seq", sequenceName = "charge_share_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "charge_id")
    private Charge charge;

    @Column(name = "ordinal")
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Funder.Kind kind;

    private String code;
    private String book;
    private Money amount;

    @Column(name = "given_back")
    private Money givenBack;

    protected ChargeShare() {}

    ChargeShare(Charge charge, int ordinal, Share share) {
        this.charge = charge;
        this.ordinal = ordinal;
        this.kind = share.funder().kind();
        this.code = share.funder().code();
        this.book = share.funder().book();
        this.amount = share.amount();
        this.givenBack = Money.ZERO;
    }

    Funder funder() {
        return new Funder(kind, code, book);
    }

    Share agreed() {
        return new Share(funder(), amount);
    }

    Share borne() {
        return new Share(funder(), amount.minus(givenBack));
    }

    Money givenBack() {
        return givenBack;
    }

    /** What is still to go back once the payer had that much of hers; reckoned on the whole, so steps never drift. */
    Money dueBackAt(Money payerBack) {
        return Proportion.of(amount, payerBack, charge.payerPays()).minus(givenBack);
    }

    void giveBackAt(Money payerBack) {
        givenBack = givenBack.plus(dueBackAt(payerBack));
    }
}

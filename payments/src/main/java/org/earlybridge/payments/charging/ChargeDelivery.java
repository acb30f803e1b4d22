package org.earlybridge.payments.charging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One part of what was sold; its fee is earned on its day, and held in advance until then. */
@Entity
@Table(name = "charge_delivery")
class ChargeDelivery {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charge_delivery_seq")
    @SequenceGenerator(name = "charge_delivery_seq", sequenceName = "charge_delivery_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "charge_id")
    @SuppressWarnings("UnusedVariable") // written as the foreign key
    private Charge charge;

    @Column(name = "ordinal")
    private int ordinal;

    private LocalDate day;
    private int weight;

    @Column(name = "is_earned")
    private boolean earned;

    protected ChargeDelivery() {}

    ChargeDelivery(Charge charge, int ordinal, Delivery part) {
        this.charge = charge;
        this.ordinal = ordinal;
        this.day = part.day();
        this.weight = part.weight();
    }

    Delivery delivery() {
        return new Delivery(day, weight);
    }

    boolean isEarned() {
        return earned;
    }

    void earn() {
        earned = true;
    }
}

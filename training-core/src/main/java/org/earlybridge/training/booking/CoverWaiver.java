package org.earlybridge.training.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.fund.Fund;
import org.jspecify.annotations.Nullable;

/** A fee for cancelling that a council's fund paid because the setting's cover collapsed. Written once. */
@Entity
@Table(name = "cover_waiver")
class CoverWaiver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cover_waiver_seq")
    @SequenceGenerator(name = "cover_waiver_seq", sequenceName = "cover_waiver_seq", allocationSize = 50)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "provider_id")
    private long providerId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "booking_id")
    private Booking booking;

    @SuppressWarnings("UnusedVariable") // for whoever reads the table
    @Column(name = "fund_code")
    private String fundCode;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "slip_number")
    private String slip;

    @Column(name = "waived_at")
    private Instant waivedAt;

    @Column(name = "waived_for")
    private long waivedFor;

    protected CoverWaiver() {}

    CoverWaiver(Booking booking, Fund fund, Money amount, CoverSlip proof) {
        this.authorityId = fund.holder().code();
        this.providerId = booking.provider().value();
        this.booking = booking;
        this.fundCode = fund.code().code();
        this.amountPence = amount.pence();
        this.slip = proof.number();
        this.waivedAt = proof.madeAt();
        this.waivedFor = proof.madeBy().value();
    }

    Booking booking() {
        return booking;
    }

    ProviderId setting() {
        return new ProviderId(providerId);
    }

    Money amount() {
        return Money.ofPence(amountPence);
    }

    String slip() {
        return slip;
    }

    Instant waivedAt() {
        return waivedAt;
    }

    AccountId waivedFor() {
        return new AccountId(waivedFor);
    }
}

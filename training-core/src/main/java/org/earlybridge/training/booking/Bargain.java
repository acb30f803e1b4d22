package org.earlybridge.training.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.jspecify.annotations.Nullable;

/** The price and the terms of cancelling, as they were agreed. The last free day counts, by the clocks of London. */
@Embeddable
class Bargain {

    @Column(name = "quote_id")
    private @Nullable Long quoteId;

    @Column(name = "full_pence")
    private long fullPence;

    @Column(name = "pays_pence")
    private long paysPence;

    @Column(name = "free_until")
    private LocalDate freeUntil;

    @Column(name = "late_fee_pence")
    private long lateFeePence;

    protected Bargain() {}

    Bargain(Agreed agreed) {
        this.quoteId = agreed.price().quote().orElse(null);
        this.fullPence = agreed.price().full().pence();
        this.paysPence = agreed.price().pays().pence();
        this.freeUntil = agreed.terms().freeUntil();
        this.lateFeePence = agreed.terms().lateFee().pence();
    }

    Optional<Long> quote() {
        return Optional.ofNullable(quoteId);
    }

    Money full() {
        return Money.ofPence(fullPence);
    }

    Money pays() {
        return Money.ofPence(paysPence);
    }

    LocalDate freeUntil() {
        return freeUntil;
    }

    /** Never more than is paid. */
    Money feeOn(LocalDate day) {
        return day.isAfter(freeUntil) ? Money.ofPence(Math.min(lateFeePence, paysPence)) : Money.ZERO;
    }
}

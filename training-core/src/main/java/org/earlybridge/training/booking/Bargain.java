package org.earlybridge.training.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.jspecify.annotations.Nullable;

/** The price and until when cancelling is free, as they were told. The last free day counts, by the clocks of London. */
@Embeddable
class Bargain {

    @Column(name = "quote_id")
    private @Nullable Long quoteId;

    @Column(name = "full_pence")
    private long fullPence;

    @Column(name = "pays_pence")
    private long paysPence;

    @Column(name = "free_until")
    private @Nullable LocalDate freeUntil;

    private int draws;

    protected Bargain() {}

    Bargain(Agreed.Price price) {
        this.quoteId = price.quote().map(QuoteId::value).orElse(null);
        this.fullPence = price.full().pence();
        this.paysPence = price.pays().pence();
        this.freeUntil = price.freeUntil().orElse(null);
        this.draws = 1;
    }

    Optional<QuoteId> quote() {
        return Optional.ofNullable(quoteId).map(QuoteId::new);
    }

    Money full() {
        return Money.ofPence(fullPence);
    }

    Money pays() {
        return Money.ofPence(paysPence);
    }

    boolean isFree() {
        return paysPence == 0;
    }

    /** Empty when no day is free. */
    Optional<LocalDate> freeUntil() {
        return Optional.ofNullable(freeUntil);
    }

    /** A fund is drawn on once under one name; what was given back is drawn again under the next one. */
    String drawName(BookingReference reference) {
        return draws == 1 ? reference.text() : reference + "/" + draws;
    }

    void drawAgain() {
        draws++;
    }
}

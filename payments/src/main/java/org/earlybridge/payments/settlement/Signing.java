package org.earlybridge.payments.settlement;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.earlybridge.payments.settlement.SettlementView.Signature;
import org.jspecify.annotations.Nullable;

/** Who said yes, and when. */
@Embeddable
class Signing {

    private @Nullable String person;

    private @Nullable Instant moment;

    protected Signing() {}

    Signing(String person, Instant moment) {
        this.person = person;
        this.moment = moment;
    }

    Optional<Signature> of(String book) {
        return Optional.ofNullable(person).map(who -> new Signature(book, who, Optional.ofNullable(moment)));
    }
}

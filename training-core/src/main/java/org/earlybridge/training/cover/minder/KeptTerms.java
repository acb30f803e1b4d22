package org.earlybridge.training.cover.minder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.setting.Provider;
import org.jspecify.annotations.Nullable;

/** Terms as they are stored. */
@Entity
@Table(name = "minder_terms")
class KeptTerms {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minder_terms_seq")
    @SequenceGenerator(name = "minder_terms_seq", sequenceName = "minder_terms_seq", allocationSize = 50)
    private long id;

    @SuppressWarnings("UnusedVariable") // read by the database alone
    @Column(name = "authority_id")
    private String authorityId;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "fee_pence")
    private @Nullable Integer feePence;

    @Column(name = "notice_days")
    private @Nullable Integer noticeDays;

    @Enumerated(EnumType.STRING)
    private MinderTerms.@Nullable Funded funded;

    @Version
    private long version;

    protected KeptTerms() {}

    KeptTerms(Provider home, MinderTerms terms) {
        this.authorityId = home.council().code();
        this.providerId = home.id().value();
        this.firstDay = terms.from();
        say(terms);
    }

    /** Of the same first day. */
    final void say(MinderTerms terms) {
        this.feePence = terms.fee().map(fee -> Math.toIntExact(fee.pence())).orElse(null);
        this.noticeDays = terms.noticeDays().isPresent() ? terms.noticeDays().getAsInt() : null;
        this.funded = terms.funded().orElse(null);
    }

    MinderTerms terms() {
        return new MinderTerms(
                firstDay,
                Optional.ofNullable(feePence).map(Money::ofPence),
                noticeDays == null ? OptionalInt.empty() : OptionalInt.of(noticeDays),
                Optional.ofNullable(funded));
    }
}

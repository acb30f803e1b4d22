package org.earlybridge.training.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.earlybridge.training.setting.Provider;

/** Whether a setting is one body with its council for VAT, from a day on. */
@SuppressWarnings("UnusedVariable") // some columns are read by queries alone
@Entity
@Table(name = "vat_standing")
@IdClass(VatStanding.Key.class)
class VatStanding {

    @Id
    @Column(name = "provider_id")
    private long providerId;

    @Id
    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "one_body")
    private boolean oneBody;

    protected VatStanding() {}

    VatStanding(Provider provider, LocalDate firstDay, boolean oneBody) {
        this.providerId = provider.id().value();
        this.authorityId = provider.council().code();
        this.firstDay = firstDay;
        this.oneBody = oneBody;
    }

    boolean isOneBody() {
        return oneBody;
    }

    /** As the persistence provider wants it. */
    static final class Key implements java.io.Serializable {

        private static final long serialVersionUID = 1L;

        private long providerId;
        private LocalDate firstDay = LocalDate.EPOCH;

        Key() {}

        Key(long providerId, LocalDate firstDay) {
            this.providerId = providerId;
            this.firstDay = firstDay;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.providerId == providerId && key.firstDay.equals(firstDay);
        }

        @Override
        public int hashCode() {
            return Objects.hash(providerId, firstDay);
        }
    }
}

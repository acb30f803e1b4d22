package org.earlybridge.training.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.earlybridge.training.setting.ProviderId;
import org.jspecify.annotations.Nullable;

/** A note that verdicts about a setting may have changed. */
@SuppressWarnings("UnusedVariable") // read by queries alone
@Entity
@Table(name = "cover_change")
class CoverChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cover_change_seq")
    @SequenceGenerator(name = "cover_change_seq", sequenceName = "cover_change_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected CoverChange() {}

    CoverChange(ProviderId setting, Instant now) {
        this.providerId = setting.value();
        this.notedAt = now;
    }
}

package org.earlybridge.training.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.cover.verdict.Colour;
import org.jspecify.annotations.Nullable;

/** The worst verdict when it was booked, and who took a red one on, and why. It stays red. */
@Embeddable
class CoverTaken {

    @Enumerated(EnumType.STRING)
    @Column(name = "cover_verdict")
    private @Nullable Colour verdict;

    @Column(name = "cover_accepted_by")
    private @Nullable Long acceptedBy;

    @Column(name = "cover_accepted_because")
    private @Nullable String because;

    protected CoverTaken() {}

    private CoverTaken(Colour verdict, @Nullable Long acceptedBy, @Nullable String because) {
        this.verdict = verdict;
        this.acceptedBy = acceptedBy;
        this.because = because;
    }

    static CoverTaken unasked() {
        return new CoverTaken();
    }

    static CoverTaken lawful(Colour verdict) {
        if (verdict == Colour.RED) {
            throw new IllegalArgumentException("somebody has to answer for red by name");
        }
        return new CoverTaken(verdict, null, null);
    }

    static CoverTaken red(AccountId by, String because) {
        return new CoverTaken(Colour.RED, by.value(), because);
    }

    Optional<Colour> verdict() {
        return Optional.ofNullable(verdict);
    }

    Optional<AccountId> acceptedBy() {
        return Optional.ofNullable(acceptedBy).map(AccountId::new);
    }

    Optional<String> because() {
        return Optional.ofNullable(because);
    }
}

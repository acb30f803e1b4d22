package org.earlybridge.training.booking;

import java.util.Optional;
import org.earlybridge.training.tariff.CancellationTerms.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody cancels; some reasons cost nothing, however late, when the terms say so. Too few adults has to be shown by a
 * check, see {@link Waiving}.
 */
public enum CancelReason {
    PLANS_CHANGED("plans changed", null),
    ILLNESS("illness", Waiver.ILLNESS),
    NO_COVER("too few adults left in the setting", null);

    private final String words;
    private final @Nullable Waiver waiver;

    CancelReason(String words, @Nullable Waiver waiver) {
        this.words = words;
        this.waiver = waiver;
    }

    public String words() {
        return words;
    }

    Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }
}

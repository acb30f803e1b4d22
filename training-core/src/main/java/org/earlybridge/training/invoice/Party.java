package org.earlybridge.training.invoice;

import java.util.Optional;
import org.earlybridge.training.setting.ProviderId;

/** Who pays, in the words that the books keep: provider:123. */
public final class Party {

    private static final String PROVIDER = "provider:";

    private Party() {}

    public static String of(ProviderId provider) {
        return PROVIDER + provider.value();
    }

    static Optional<ProviderId> provider(String party) {
        return party.matches(PROVIDER + "[0-9]{1,18}")
                ? Optional.of(new ProviderId(Long.parseLong(party.substring(PROVIDER.length()))))
                : Optional.empty();
    }
}

package org.earlybridge.training.travel;

import java.util.Optional;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.place.Point;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;

/** Where somebody sets out: the middle of an area, or a setting. */
public record Origin(OutwardCode area, Point position, Optional<ProviderId> setting) {

    public static Origin area(OutwardCode code, Point middle) {
        return new Origin(code, middle, Optional.empty());
    }

    public static Origin setting(Provider provider) {
        OutwardCode area = OutwardCode.of(provider.postcode())
                .orElseThrow(() ->
                        new IllegalStateException(provider.name() + " has no postcode but " + provider.postcode()));
        return new Origin(area, provider.position(), Optional.of(provider.id()));
    }
}

package org.earlybridge.training.setting;

import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.place.Point;
import org.jspecify.annotations.Nullable;

/** What must be known of a setting or childminder to write it down; without a number she waits to be registered. */
public record NewProvider(
        AuthorityId council,
        ProviderKind kind,
        String name,
        @Nullable String urn,
        String postcode,
        DistrictCode district,
        Point position) {}

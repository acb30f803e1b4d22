package org.earlybridge.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.travel.Origin;

/** From where somebody would set out: the postcode she typed, otherwise her own setting. */
@RequestScoped
public class StartingPoint {

    @Inject
    private Places places;

    @Inject
    private Providers providers;

    @Inject
    private Caller caller;

    protected StartingPoint() {}

    /** A place to measure from, and what it is called. */
    public record Named(Origin origin, String name) {}

    /** Empty for what is no postcode, and for one that nobody entered. */
    public Optional<Named> typed(String postcode) {
        return OutwardCode.of(postcode)
                .flatMap(places::area)
                .map(area -> new Named(
                        Origin.area(area.code(), area.middle()), area.code().code()));
    }

    public Optional<Named> own() {
        return setting().map(setting -> new Named(Origin.setting(setting), setting.name()));
    }

    Optional<Provider> setting() {
        return caller.provider().flatMap(providers::with);
    }
}

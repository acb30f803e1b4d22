package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.earlybridge.training.place.Area;
import org.earlybridge.training.place.Distance;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.place.Point;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.travel.Travel;

/** How far a worker is from whoever needs her, and which part of her hours is left when the way is taken out. */
@ApplicationScoped
class Ways {

    @Inject
    private Providers providers;

    @Inject
    private BankWorkers bank;

    @Inject
    private Places places;

    protected Ways() {}

    /** From her own setting, or from her own area. */
    Distance between(CoverOffer offer, Provider borrower) {
        return startOf(offer).to(borrower.position());
    }

    /** Empty when the way takes it all. Somebody of a staff bank travels in her own time. */
    Optional<Hours> left(CoverOffer offer, Distance distance) {
        if (offer.bankWorker().isPresent()) {
            return Optional.of(offer.hours());
        }
        int way = Travel.estimated(distance).minutesByCar();
        Hours all = offer.hours();
        return all.span().length() <= 2 * way
                ? Optional.empty()
                : Optional.of(new Hours(
                        all.day(), all.starts().plusMinutes(way), all.ends().minusMinutes(way)));
    }

    private Point startOf(CoverOffer offer) {
        return offer.lender()
                .flatMap(providers::with)
                .map(Provider::position)
                .or(() -> offer.bankWorker()
                        .flatMap(bank::with)
                        .map(BankWorker::area)
                        .flatMap(places::area)
                        .map(Area::middle))
                .orElseThrow();
    }
}

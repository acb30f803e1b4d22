package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;

/** Who sends somebody, in words. */
@ApplicationScoped
class LenderNames {

    @Inject
    private Providers providers;

    @Inject
    private Authorities authorities;

    protected LenderNames() {}

    String of(CoverOffer offer) {
        return offer.lender()
                .flatMap(providers::with)
                .map(Provider::name)
                .orElseGet(() -> "Staff bank of "
                        + authorities.with(offer.council()).map(Authority::name).orElseThrow());
    }
}

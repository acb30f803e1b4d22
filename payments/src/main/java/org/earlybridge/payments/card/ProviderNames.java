package org.earlybridge.payments.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the processor calls the page, the payment and the charge that belong to an attempt. */
@SuppressWarnings("UnusedVariable") // the charge is read by queries alone
@Embeddable
class ProviderNames {

    private @Nullable String page;

    @Column(name = "provider_session")
    private @Nullable String session;

    @Column(name = "provider_intent")
    private @Nullable String intent;

    @Column(name = "provider_charge")
    private @Nullable String charge;

    protected ProviderNames() {}

    Optional<URI> page() {
        return Optional.ofNullable(page).map(URI::create);
    }

    Optional<String> session() {
        return Optional.ofNullable(session);
    }

    Optional<String> intent() {
        return Optional.ofNullable(intent);
    }

    void learn(PageState seen) {
        session = seen.session();
        page = seen.page().map(URI::toString).orElse(page);
        seen.taking().ifPresent(taking -> {
            intent = taking.intent();
            charge = taking.charge();
        });
    }
}

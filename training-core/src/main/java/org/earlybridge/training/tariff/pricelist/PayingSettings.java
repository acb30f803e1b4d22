package org.earlybridge.training.tariff.pricelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.People;

/** Settings with those who work there today, as a price list sees them. */
@ApplicationScoped
public class PayingSettings {

    @Inject
    private Providers providers;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    protected PayingSettings() {}

    public PayingSettings(Providers providers, People people, Clock clock) {
        this.providers = providers;
        this.people = people;
        this.clock = clock;
    }

    public Optional<PayingSetting> with(ProviderId id) {
        return providers
                .with(id)
                .map(setting -> new PayingSetting(setting, people.employedAt(id, LocalDate.now(clock))));
    }

    /** Always in the same order, so that of two that could pay it is always the same one. */
    public List<PayingSetting> with(Collection<ProviderId> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(ProviderId::value))
                .flatMap(id -> with(id).stream())
                .toList();
    }
}

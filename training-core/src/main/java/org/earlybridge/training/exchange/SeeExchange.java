package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.People;

/** A manager sees what her setting offers, was asked for, and asked for itself. */
@ApplicationScoped
public class SeeExchange {

    @Inject
    private OwnExchange own;

    @Inject
    private CoverOffers offers;

    @Inject
    private CoverRequests requests;

    @Inject
    private Workers workers;

    @Inject
    private People people;

    @Inject
    private ExchangeReading reading;

    @Inject
    private Clock clock;

    protected SeeExchange() {}

    @Transactional
    @AllowedTo(Role.MANAGER)
    public ExchangeView of(ProviderId setting) {
        ProviderId id = own.setting(setting).id();
        LocalDate today = LocalDate.now(clock);
        return reading.view(offers.of(id, today), requests.by(id, today));
    }

    /** Whom she could lend at all: checked, and not still learning. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public List<LendableView> lendable(ProviderId setting) {
        ProviderId id = own.setting(setting).id();
        return people
                .with(workers.lendable(id, LocalDate.now(clock)).stream()
                        .map(Employment::person)
                        .distinct()
                        .toList())
                .stream()
                .map(person -> new LendableView(person.id(), person.name()))
                .toList();
    }
}

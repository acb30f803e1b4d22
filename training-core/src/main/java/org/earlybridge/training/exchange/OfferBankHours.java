package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.workforce.People;

/** A coordinator offers hours of somebody in her council's staff bank. */
@ApplicationScoped
public class OfferBankHours {

    @Inject
    private BankWorkers workers;

    @Inject
    private People people;

    @Inject
    private CoverOffers offers;

    @Inject
    private OfferRules rules;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected OfferBankHours() {}

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Reply of(BankWorkerId id, Priced offered) {
        BankWorker worker = workers.with(id)
                .filter(one -> caller.authorities(Role.COORDINATOR).contains(one.council()))
                .orElseThrow(() -> new NotFound("worker " + id.value()));
        people.lock(List.of(worker.person()));
        Optional<Reply> refused = rules.refusal(worker.person(), offered.hours());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!worker.isReadyOn(offered.hours().day())) {
            return Reply.no(OfferHours.PERSON, "She has left the staff bank, or her checks are later than that day");
        }
        CoverOffer offer = CoverOffer.fromBank(worker, offered, caller.me().account(), clock.instant());
        offers.add(offer);
        trail.offered(offer);
        return Reply.done();
    }
}

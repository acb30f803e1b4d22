package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.earlybridge.training.cover.LentStaff;
import org.earlybridge.training.cover.Stint;
import org.earlybridge.training.exchange.CoverRequests.Agreed;
import org.earlybridge.training.setting.ProviderId;

/** What was agreed stands in every later check: away from the one for all the hours offered, at the other as asked. */
@ApplicationScoped
class AgreedCover implements LentStaff {

    @Inject
    private CoverRequests requests;

    @Inject
    private Workers workers;

    protected AgreedCover() {}

    @Override
    public List<Stint> leaving(ProviderId setting, LocalDate first, LocalDate last) {
        return requests.agreedFrom(setting, first, last).stream()
                .map(Agreed::offer)
                .map(offer -> new Stint(
                        offer.person(), offer.hours().day(), offer.hours().span(), offer.lender(), Set.of()))
                .toList();
    }

    @Override
    public List<Stint> comingTo(ProviderId setting, LocalDate first, LocalDate last) {
        return requests.agreedBy(setting, first, last).stream()
                .map(agreed -> workers.stint(agreed.offer(), agreed.request().hours()))
                .toList();
    }
}

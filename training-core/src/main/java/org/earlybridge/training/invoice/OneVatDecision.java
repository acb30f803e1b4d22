package org.earlybridge.training.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.payments.invoicing.ReadPapers;
import org.earlybridge.payments.invoicing.WantingView;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;

/** The decision of {@link DecideVat} itself. */
@ApplicationScoped
class OneVatDecision {

    @Inject
    private VatStandings standings;

    @Inject
    private Providers providers;

    @Inject
    private ReadPapers papers;

    @Inject
    private Caller caller;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Answers the bookings of that setting whose papers wait. */
    @Transactional
    @AllowedTo(Role.FINANCE)
    List<String> taken(AuthorityId council, String reference, boolean oneBody) {
        caller.mustStandIn(council, Role.FINANCE);
        Provider provider = buyerOf(council, reference);
        providers.hold(provider.id());
        LocalDate today = LocalDate.now(clock);
        if (standings.said(provider, today).isEmpty()) {
            standings.add(new VatStanding(provider, today, oneBody));
            trail.tell(
                    caller.mark(),
                    Deed.of("VAT_DECIDED", "provider", provider.id().value())
                            .in(council.code())
                            .changing(null, oneBody ? "one body with the council" : "a customer"));
        }
        return papers.wanting(council.code()).stream()
                .filter(wanting -> wanting.party().equals(Party.of(provider.id())))
                .map(WantingView::reference)
                .toList();
    }

    private Provider buyerOf(AuthorityId council, String reference) {
        return papers.wanting(council.code()).stream()
                .filter(wanting -> wanting.forVat() && wanting.reference().equals(reference))
                .findFirst()
                .flatMap(wanting -> Party.provider(wanting.party()))
                .flatMap(providers::with)
                .orElseThrow(() -> new NotFound("a paper that waits for VAT"));
    }
}

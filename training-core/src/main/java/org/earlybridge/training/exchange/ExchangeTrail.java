package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.audit.Trail;

/** What was done in the exchange, written down for the council of whoever it concerns. */
@ApplicationScoped
class ExchangeTrail {

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    protected ExchangeTrail() {}

    void entered(BankWorker worker) {
        tell(Deed.of("BANK_WORKER_ENTERED", "bank_worker", worker.id().value())
                .in(worker.council().code()));
    }

    void left(BankWorker worker) {
        tell(Deed.of("BANK_WORKER_LEFT", "bank_worker", worker.id().value())
                .in(worker.council().code()));
    }

    void offered(CoverOffer offer) {
        tell(Deed.of("COVER_OFFERED", "cover_offer", offer.id().value())
                .in(offer.council().code())
                .changing(null, words(offer.hours()) + ", " + offer.hourPence() + " pence an hour"));
    }

    void withdrawn(CoverOffer offer) {
        tell(Deed.of("COVER_OFFER_WITHDRAWN", "cover_offer", offer.id().value())
                .in(offer.council().code()));
    }

    void happened(String what, CoverRequest request, CoverOffer offer) {
        happened(what, request, offer, "");
    }

    /** For the councils of both sides; what lapses is only for the one of whoever asked. */
    void happened(String what, CoverRequest request, CoverOffer offer, String because) {
        Deed deed = Deed.of(what, "cover_request", request.id().value())
                .changing(null, words(request.hours()))
                .because(because);
        tell(deed.in(request.council().code()));
        if (!offer.council().equals(request.council())) {
            tell(deed.in(offer.council().code()));
        }
    }

    void lapsed(Mark hand, CoverRequest request) {
        trail.tell(
                hand,
                Deed.of("COVER_LAPSED", "cover_request", request.id().value())
                        .in(request.council().code()));
    }

    private void tell(Deed deed) {
        trail.tell(caller.mark(), deed);
    }

    private static String words(Hours hours) {
        return hours.day() + " " + hours.span();
    }
}

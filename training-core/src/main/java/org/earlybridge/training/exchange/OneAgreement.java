package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.cover.CoverChanges;
import org.earlybridge.training.cover.JudgeRelease;
import org.earlybridge.training.cover.Party;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;

/**
 * The one transaction in which cover is agreed. Both settings are held by id, then the offer; then both days are checked, the
 * one with her and the other without. If either is not lawful any more nothing happens, and both are told why.
 */
@ApplicationScoped
class OneAgreement {

    @Inject
    private OwnExchange own;

    @Inject
    private CoverOffers offers;

    @Inject
    private CoverRequests requests;

    @Inject
    private Workers workers;

    @Inject
    private TryOffers tryOffers;

    @Inject
    private JudgeRelease judgeRelease;

    @Inject
    private Providers providers;

    @Inject
    private CoverPurse purse;

    @Inject
    private CoverChanges changes;

    @Inject
    private ExchangeLetters letters;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected OneAgreement() {}

    @Transactional
    Reply to(RequestId id) {
        CoverOffer offer = own.hold(own.askedOf(id));
        CoverRequest request = requests.fresh(id);
        if (!offer.isOpen() || !request.waitsAt(clock.instant())) {
            return Reply.no("It cannot be agreed any more: somebody else has these hours, it was taken back, or it is"
                    + " too late.");
        }
        Provider borrower = providers.with(request.setting()).orElseThrow();
        Optional<String> hindrance = hindranceHere(offer).or(() -> hindranceThere(borrower, request, offer));
        if (hindrance.isPresent()) {
            letters.notLawful(request, offer, hindrance.get());
            return Reply.no(hindrance.get() + " Nothing was agreed; we have written to both of you.");
        }
        agree(borrower, request, offer);
        return Reply.done();
    }

    /** At her own setting, which must stay lawful without her for all the hours offered. */
    private Optional<String> hindranceHere(CoverOffer offer) {
        if (!workers.isReady(offer)) {
            return Optional.of("Her checks are not on record any more, or she does not work there on that day.");
        }
        return offer.lender().flatMap(providers::with).flatMap(lender -> {
            Optional<Release> without = tryOffers.without(lender, offer.person(), offer.hours());
            if (without.isEmpty()) {
                return Optional.of("She is in training at that time.");
            }
            return without.filter(TryOffers::isLawful).isPresent()
                    ? Optional.empty()
                    : Optional.of("The setting that would send her could not spare her any more.");
        });
    }

    /** At whoever asked: her day with those away who go, and with the cover there. */
    private Optional<String> hindranceThere(Provider borrower, CoverRequest request, CoverOffer offer) {
        if (own.takesPlace(request.date()).isEmpty()) {
            return Optional.of("That course date was called off.");
        }
        Map<RequestId, Release> judged = judgeRelease.withCover(
                borrower,
                Party.of(request.going()),
                tryOffers.meetingsOn(request.need(), request.hours().day()),
                Map.of(request.id(), workers.stint(offer, request.hours())));
        return judged.values().stream().allMatch(TryOffers::isLawful)
                ? Optional.empty()
                : Optional.of("It would not be enough any more at the setting that asked.");
    }

    private void agree(Provider borrower, CoverRequest request, CoverOffer offer) {
        offer.take();
        request.agree();
        requests.write();
        purse.pay(request, offer, borrower);
        others(request, offer);
        changes.noteAt(borrower.id());
        offer.lender().ifPresent(changes::noteAt);
        letters.agreed(request, offer);
        trail.happened("COVER_AGREED", request, offer);
    }

    /** Whoever else wanted these hours is told, and so is whom the same setting asked for hours that overlap, for the same date. */
    private void others(CoverRequest agreed, CoverOffer offer) {
        requests.askedFor(offer.id()).forEach(other -> {
            other.end(RequestState.GONE, caller.me().account(), clock.instant());
            letters.gone(other, offer, "Somebody else has these hours now.");
        });
        requests.by(agreed.setting(), agreed.hours().day()).stream()
                .filter(other -> other.state() == RequestState.ASKED)
                .filter(other ->
                        other.date().equals(agreed.date()) && other.hours().overlaps(agreed.hours()))
                .sorted(Comparator.comparing(other -> other.offer().value()))
                .forEach(this::needNoMore);
    }

    /** Its offer is held first, as by everybody who ends a request: whoever withdraws it meanwhile would end it too. */
    private void needNoMore(CoverRequest asked) {
        CoverOffer offer = offers.hold(asked.offer());
        CoverRequest now = requests.fresh(asked.id());
        if (now.state() == RequestState.ASKED) {
            now.end(RequestState.GONE, caller.me().account(), clock.instant());
            letters.noLongerNeeded(now, offer);
        }
    }
}

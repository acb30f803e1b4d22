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
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.PersonId;

/** A manager offers hours of one of her own staff. It is taken only when her setting stays lawful without her. */
@ApplicationScoped
public class OfferHours {

    public static final String PERSON = "person";

    @Inject
    private OwnExchange own;

    @Inject
    private Providers providers;

    @Inject
    private People people;

    @Inject
    private Workers workers;

    @Inject
    private CoverOffers offers;

    @Inject
    private OfferRules rules;

    @Inject
    private TryOffers tryOffers;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected OfferHours() {}

    @Transactional
    @AllowedTo(Role.MANAGER)
    public Reply of(ProviderId setting, PersonId person, Priced offered) {
        Provider lender = own.setting(setting);
        providers.hold(setting);
        people.lock(List.of(person));
        Optional<Reply> refused = rules.refusal(person, offered.hours()).or(() -> refusal(lender, person, offered));
        if (refused.isPresent()) {
            return refused.get();
        }
        CoverOffer offer = CoverOffer.lent(lender, person, offered, caller.me().account(), clock.instant());
        offers.add(offer);
        trail.offered(offer);
        return Reply.done();
    }

    private Optional<Reply> refusal(Provider lender, PersonId person, Priced offered) {
        Hours hours = offered.hours();
        Employment work = workers.work(lender.id(), person, hours.day())
                .orElseThrow(() -> new NotFound("person " + person.value() + " at setting "
                        + lender.id().value()));
        if (!Workers.isOfALendableKind(work)) {
            return no(PERSON, "Somebody who is still learning, or who works in a childminder's home, cannot be lent");
        }
        if (!work.isChecked()) {
            return no(PERSON, "Her checks and references are not recorded, so she cannot be sent to other children");
        }
        Optional<Release> without = tryOffers.without(lender, person, hours);
        if (without.isEmpty()) {
            return no(OfferRules.DAY, "She is in training, or lent, at that time already");
        }
        return without.filter(TryOffers::isLawful).isPresent()
                ? Optional.empty()
                : no(
                        OfferRules.DAY,
                        "You cannot spare her then. " + without.get().sentence());
    }

    private static Optional<Reply> no(String field, String sentence) {
        return Optional.of(Reply.no(field, sentence));
    }
}

package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** Turns rows into what either side sees. */
@ApplicationScoped
class ExchangeReading {

    @Inject
    private CoverOffers offers;

    @Inject
    private CoverRequests requests;

    @Inject
    private People people;

    @Inject
    private Providers providers;

    @Inject
    private ExchangeNames names;

    @Inject
    private Clock clock;

    protected ExchangeReading() {}

    ExchangeView view(List<CoverOffer> made, List<CoverRequest> wanted) {
        Instant now = clock.instant();
        List<CoverRequest> about =
                requests.about(made.stream().map(CoverOffer::id).toList());
        Map<OfferId, CoverOffer> all = offers.with(
                Stream.concat(made.stream().map(CoverOffer::id), wanted.stream().map(CoverRequest::offer))
                        .distinct()
                        .toList());
        Map<PersonId, String> people = namesOf(all);
        Map<ProviderId, String> settings = providers.names(Stream.concat(about.stream(), wanted.stream())
                .map(CoverRequest::setting)
                .distinct()
                .toList());
        Sides sides = new Sides(all, people, settings);
        return new ExchangeView(
                made.stream().map(sides::view).toList(),
                views(about, sides, request -> request.waitsAt(now)),
                views(about, sides, request -> request.isAgreed() || request.state() == RequestState.CALLED_OFF),
                wanted.stream()
                        .map(request -> view(request, sides, request.isAgreed()))
                        .toList());
    }

    private List<CoverView> views(List<CoverRequest> about, Sides sides, Predicate<CoverRequest> which) {
        return about.stream()
                .filter(which)
                .map(request -> view(request, sides, true))
                .toList();
    }

    private record Sides(
            Map<OfferId, CoverOffer> offers, Map<PersonId, String> names, Map<ProviderId, String> settings) {

        OfferView view(CoverOffer offer) {
            return new OfferView(offer.id(), name(offer), offer.hours(), offer.hourPence(), offer.isTaken());
        }

        CoverOffer offer(CoverRequest request) {
            CoverOffer offer = offers.get(request.offer());
            if (offer == null) {
                throw new IllegalStateException(request.id() + " is about an offer that is not there");
            }
            return offer;
        }

        String name(CoverOffer offer) {
            return names.getOrDefault(offer.person(), "");
        }

        String borrower(CoverRequest request) {
            return settings.getOrDefault(request.setting(), "");
        }
    }

    private Map<PersonId, String> namesOf(Map<OfferId, CoverOffer> all) {
        return people
                .with(all.values().stream().map(CoverOffer::person).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private CoverView view(CoverRequest request, Sides sides, boolean named) {
        CoverOffer offer = sides.offer(request);
        return new CoverView(
                request.id(),
                request.hours(),
                named ? sides.name(offer) : "",
                sides.borrower(request),
                names.lender(offer),
                names.course(request),
                request.state(),
                request.cost(),
                request.paidByFund(),
                request.lapsesAt(),
                request.endedBecause(),
                request.isOwed());
    }
}

package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.exchange.CoverRequest.Asking;
import org.earlybridge.training.exchange.CoverRequests.Between;
import org.earlybridge.training.exchange.TryOffers.Shortage;
import org.earlybridge.training.setting.Provider;

/** A manager asks for somebody, for the hours in which her day is short. Tried once more before it is sent. */
@ApplicationScoped
public class AskForCover {

    private static final Duration TO_ANSWER = Duration.ofDays(2);

    @Inject
    private OwnExchange own;

    @Inject
    private CoverOffers offers;

    @Inject
    private CoverRequests requests;

    @Inject
    private TryOffers tryOffers;

    @Inject
    private ExchangeLetters letters;

    @Inject
    private ExchangeTrail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected AskForCover() {}

    @Transactional
    @AllowedTo(Role.MANAGER)
    public Reply of(OfferId id, CourseNeed need) {
        Provider setting = own.mayNeed(need);
        if (offers.with(id).isEmpty()) {
            throw new NotFound("offer " + id.value());
        }
        CoverOffer offer = own.hold(new Between(id, setting.id()));
        if (!offer.isOpen() || offer.lender().filter(setting.id()::equals).isPresent()) {
            return Reply.no("Somebody else has these hours now, or they were withdrawn. Choose another offer.");
        }
        if (requests.askedFor(id).stream().anyMatch(other -> other.setting().equals(setting.id()))) {
            return Reply.no("You have asked for these hours, and wait for the answer.");
        }
        return wanted(setting, need, offer)
                .map(hours -> asked(setting, need, offer, hours))
                .orElseGet(() -> Reply.no("It would not be enough any more: something has changed. Look again."));
    }

    /** What is short on the day and mended by it. */
    private Optional<Hours> wanted(Provider setting, CourseNeed need, CoverOffer offer) {
        for (Shortage gap : tryOffers.shortDays(setting, need, LocalDate.now(clock))) {
            if (!tryOffers.mending(setting, need, gap, List.of(offer)).isEmpty()) {
                return Optional.of(gap.hours());
            }
        }
        return Optional.empty();
    }

    private Reply asked(Provider setting, CourseNeed need, CoverOffer offer, Hours hours) {
        Instant now = clock.instant();
        Instant begins =
                hours.day().atTime(hours.starts()).atZone(LondonClock.LONDON).toInstant();
        Instant late = now.plus(TO_ANSWER);
        CoverRequest request = new CoverRequest(
                setting,
                offer,
                need,
                hours,
                new Asking(caller.me().account(), now, late.isBefore(begins) ? late : begins));
        requests.add(request);
        letters.asked(request, offer);
        trail.happened("COVER_ASKED", request, offer);
        return Reply.done();
    }
}

package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.earlybridge.training.workforce.PersonId;

/** What must hold of every offer, whoever makes it. Whoever calls holds the person, so that she is not promised twice. */
@ApplicationScoped
public class OfferRules {

    public static final String DAY = "day";
    public static final String STARTS = "from";

    private static final int MOST_DAYS_AHEAD = 366;

    @Inject
    private CoverOffers offers;

    @Inject
    private Clock clock;

    protected OfferRules() {}

    Optional<Reply> refusal(PersonId person, Hours hours) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (!hours.day().atTime(hours.starts()).isAfter(now)) {
            return Optional.of(Reply.no(DAY, "Offer hours that are still to come"));
        }
        if (hours.day().isAfter(now.toLocalDate().plusDays(MOST_DAYS_AHEAD))) {
            return Optional.of(Reply.no(DAY, "Offer hours within the next year"));
        }
        return offers.liveOf(person, hours.day()).stream()
                        .anyMatch(other -> other.hours().overlaps(hours))
                ? Optional.of(Reply.no(STARTS, "She is offered at that time already. Withdraw that offer first"))
                : Optional.empty();
    }
}

package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.Refused.Reason;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cover.Party;
import org.earlybridge.training.cover.PartyRelease;
import org.earlybridge.training.tariff.quote.Quote;
import org.earlybridge.training.tariff.quote.Quotes;

/** One try at {@link BookPlaces}: everything or nothing. */
@ApplicationScoped
class OneBooking {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TRIES = 50;

    @Inject
    private Quotes quotes;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Bookings bookings;

    @Inject
    private Hindrances hindrances;

    @Inject
    private Sparing sparing;

    @Inject
    private Seating seating;

    @Inject
    private Till till;

    @Inject
    private Reading reading;

    @Inject
    private DatabaseTimes times;

    @Inject
    private Caller caller;

    /** @throws NotBooked when something stands against it; nothing is left behind then */
    @Transactional
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    BookingView on(Wanted wanted) {
        Quote quote = quotes.with(wanted.quote(), caller.me().account())
                .orElseThrow(() -> new NotFound("quote " + wanted.quote().value()));
        reading.mustSpeakFor(quote.provider());
        sparing.wait(quote.provider());
        hindrance(quote).ifPresent(refused -> {
            throw new NotBooked(refused);
        });
        PartyRelease cover = sparing.of(
                quote.provider(),
                Party.of(quote.attendees()),
                cohorts.with(quote.cohort()).orElseThrow());
        CoverTaken taken = sparing.taken(quote.provider(), cover, wanted.acceptCover());
        Booking booking = seating.seat(referenceFor(wanted), Agreed.by(quote), caller.mark());
        booking.need(wanted.needs().orElse(null));
        booking.cover(taken, cover);
        sparing.tell(booking);
        if (!till.drawFunds(booking)) {
            throw new NotBooked(Refused.because(
                    Reason.QUOTE_EXPIRED,
                    "The fund that was to pay part of it has less left by now. Ask for the price again."));
        }
        return reading.view(booking);
    }

    private Optional<Refused> hindrance(Quote quote) {
        Instant now = times.now();
        Cohort cohort = cohorts.with(quote.cohort()).orElseThrow();
        return hindrances
                .ofDate(cohort, now)
                .or(() -> quote.isValidAt(now)
                        ? Optional.empty()
                        : Optional.of(Refused.because(
                                Reason.QUOTE_EXPIRED,
                                "This price was told until " + DateWords.moment(quote.validUntil())
                                        + ". Ask for the price again.")))
                .or(() -> hindrances.ofCourse(cohort, quote.provider()))
                .or(() -> hindrances.ofPeople(quote.cohort(), quote.attendees()))
                .or(() -> hindrances.ofLending(quote.provider(), cohort, quote.attendees()));
    }

    /** Locked first, so that two tabs do not take the same number; another's sign is as good as none. */
    private BookingReference nextIn(String basket) {
        List<Booking> before = bookings.together(basket);
        if (before.isEmpty()) {
            throw new NotFound("basket " + basket);
        }
        before.forEach(booking -> reading.mustBeHers(booking.provider(), booking.reference()));
        Booking unused = seating.locked(before.get(0).reference());
        int next = bookings.inBasket(basket) + 1;
        if (next > BookingReference.MOST_TOGETHER) {
            throw new NotBooked(Refused.because(
                    Reason.CLOSED, "No more than 99 dates can be booked together. Pay for these first."));
        }
        return BookingReference.of(basket, next);
    }

    /** A sign that nobody has, or the next number of one of her own. */
    private BookingReference referenceFor(Wanted wanted) {
        if (wanted.basket().isPresent()) {
            return nextIn(wanted.basket().get());
        }
        for (int tried = 0; tried < TRIES; tried++) {
            String basket = BookingReference.newBasket(RANDOM);
            if (!bookings.include(basket)) {
                return BookingReference.of(basket, 1);
            }
        }
        throw new IllegalStateException("booking references are running out: give them a fifth sign");
    }
}

package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.tariff.quote.QuoteId;

/** One try at {@link BookTeam}: everything or nothing. Each group is checked with those before it away already. */
@ApplicationScoped
class OneTeam {

    @Inject
    private OneBooking booking;

    protected OneTeam() {}

    /** @throws NotBooked when something stands against one of them, also that a date has filled up meanwhile */
    @Transactional
    @AllowedTo(Role.MANAGER)
    BookingView on(List<QuoteId> quotes) {
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a team needs a date");
        }
        BookingView first = kept(Wanted.by(quotes.get(0)));
        for (QuoteId quote : quotes.subList(1, quotes.size())) {
            var unused = kept(Wanted.by(quote).togetherWith(Optional.of(first.reference())));
        }
        return first;
    }

    private BookingView kept(Wanted wanted) {
        BookingView made = booking.on(wanted);
        if (made.status() == BookingStatus.WAITING) {
            throw new NotBooked(Refused.because(
                    Refused.Reason.CLOSED, "One of these dates has filled up meanwhile. Ask for the plan again."));
        }
        return made;
    }
}

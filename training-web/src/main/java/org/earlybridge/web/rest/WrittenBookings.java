package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.booking.BookingDetail;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.search.FindCohorts;
import org.earlybridge.training.search.FoundDate;

/** Bookings as they are answered, each with its course date as the catalogue shows it. */
@RequestScoped
public class WrittenBookings {

    @Inject
    private FindCohorts findCohorts;

    private final Map<CohortId, FoundDate> read = new HashMap<>();

    protected WrittenBookings() {}

    BookingAnswer of(BookingView booking) {
        return BookingAnswer.of(booking, date(booking.cohort()), Optional.empty());
    }

    BookingAnswer of(BookingDetail detail) {
        return BookingAnswer.of(detail.booking(), date(detail.booking().cohort()), detail.charge());
    }

    List<BookingAnswer> of(List<BookingView> bookings) {
        return bookings.stream().map(this::of).toList();
    }

    private FoundDate date(CohortId id) {
        return read.computeIfAbsent(
                id, unread -> findCohorts.one(unread).map(found -> found.date()).orElseThrow());
    }
}

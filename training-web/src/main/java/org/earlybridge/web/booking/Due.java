package org.earlybridge.web.booking;

import java.util.List;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.web.format.Words;

/** A date that is booked together with others: who goes, and what it costs each of them. */
public final class Due {

    private final BookingView booking;
    private final BookedDate date;
    private final List<PersonPrice> prices;

    Due(BookingView booking, BookedDate date, List<PersonPrice> prices) {
        this.booking = booking;
        this.date = date;
        this.prices = List.copyOf(prices);
    }

    public String getReference() {
        return booking.reference().text();
    }

    public BookedDate getDate() {
        return date;
    }

    public String getPeople() {
        return Words.list(booking.people().stream().map(BookingView.Going::name).toList());
    }

    public String getNeeds() {
        return booking.needs().orElse("");
    }

    public List<PersonPrice> getPrices() {
        return prices;
    }

    public boolean isSeveral() {
        return booking.people().size() > 1;
    }

    public String getTotal() {
        return Words.money(booking.price().pays());
    }

    public String getCancelling() {
        return BookingWords.cancelling(booking.price().pays(), booking.price().freeUntil());
    }

    public String getStatus() {
        return BookingWords.status(booking.status());
    }

    public String getColour() {
        return BookingWords.colour(booking.status());
    }
}

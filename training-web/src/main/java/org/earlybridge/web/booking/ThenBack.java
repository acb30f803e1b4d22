package org.earlybridge.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.earlybridge.training.tariff.quote.Quote;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.web.cover.ReadOnce;
import org.earlybridge.web.cover.TakeDate;
import org.earlybridge.web.session.ThisRequest;

/** First aid first: when its place is kept, back to the course for whose sake it was looked for. */
@Named
@RequestScoped
public class ThenBack {

    static final String THEN = TakeDate.THEN;

    @Inject
    private ReadOnce readOnce;

    @Inject
    private OwnBookings own;

    @Inject
    private ThisRequest request;

    protected ThenBack() {}

    /** Only her own price; what is none is not there. */
    private Optional<Quote> quote() {
        return request.number(THEN).map(QuoteId::new).map(readOnce::quote);
    }

    Optional<String> address() {
        return quote().map(quote -> "/book?quote=" + quote.id().value());
    }

    public boolean isThere() {
        return quote().isPresent();
    }

    /** The price to go back to, as the form sends it on. */
    public String getNumber() {
        return quote().map(quote -> String.valueOf(quote.id().value())).orElse("");
    }

    /** Safeguarding refresher, Tuesday 13 October, 9:30am */
    public String getCourse() {
        return quote().map(quote -> own.date(quote.cohort()))
                .map(date -> date.getTitle() + ", " + date.getFirst())
                .orElse("");
    }
}

package org.earlybridge.web.booking;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookPlaces;
import org.earlybridge.training.booking.Booked;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.Refused;
import org.earlybridge.training.booking.Wanted;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.tariff.quote.MakeQuote;
import org.earlybridge.training.tariff.quote.Quote;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.cover.QuoteWords;
import org.earlybridge.web.cover.ReadOnce;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** Booking a course date: who goes, then the price for them, then their places are kept. */
@Named
@RequestScoped
public class BookPage {

    static final String WHO = "who";
    private static final String NEEDS = "needs";
    private static final String PERSON = "person";

    @Inject
    private ThisRequest request;

    @Inject
    private MakeQuote makeQuote;

    @Inject
    private ReadOnce readOnce;

    @Inject
    private BookPlaces bookPlaces;

    @Inject
    private WhoGoes whoGoes;

    @Inject
    private OwnBookings own;

    @Inject
    private Basket basket;

    @Inject
    private CoverStep coverStep;

    @Inject
    private ThenBack thenBack;

    @Inject
    private Problems problems;

    @Inject
    private Dates dates;

    private Optional<Quote> told = Optional.empty();
    private CohortId date = new CohortId(0);
    private @Nullable List<PersonPrice> prices;

    @PostConstruct
    void look() {
        told = request.number("quote").map(QuoteId::new).map(readOnce::quote);
        date = told.map(Quote::cohort)
                .or(() -> request.number("id").map(CohortId::new))
                .orElseThrow(() -> new NotFound("course date " + request.parameter("id")));
    }

    /** Whether the page is being written, or only looked through for the button that was pressed. */
    public boolean isWritten() {
        return request.isWritten();
    }

    /** By a price that was used already there is nothing left to book. */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void open() {
        if (!problems.isAny()) {
            told.flatMap(quote -> own.madeBy(quote.id())).ifPresent(this::leadToBooking);
        }
    }

    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void price() {
        List<PersonId> going = chosen().stream().map(PersonId::new).toList();
        if (going.isEmpty()) {
            problems.add(WHO, "Choose who is going");
            return;
        }
        ask(going).ifPresent(quote -> request.leadTo("/book?quote=" + quote.id().value()));
    }

    /** The price that was told. */
    Optional<Quote> told() {
        return told;
    }

    private Optional<Quote> ask(List<PersonId> going) {
        Quoted quoted = makeQuote.of(date, going);
        QuoteWords.whyNot(quoted).ifPresent(sentence -> problems.add(WHO, sentence));
        return quoted instanceof Quoted.Made made ? Optional.of(made.quote()) : Optional.empty();
    }

    /** Pressed twice it leads to the same booking. */
    @AllowedTo({Role.CHILDMINDER, Role.MANAGER})
    public void keep() {
        Quote quote = told.orElseThrow(() -> new NotFound("quote " + request.parameter("quote")));
        if (getNeeds().length() > Wanted.LONGEST_NEEDS) {
            problems.add(NEEDS, "Say what you need in " + Wanted.LONGEST_NEEDS + " characters or fewer");
            return;
        }
        Optional<BookingReference> before = own.madeBy(quote.id());
        if (before.isPresent()) {
            leadToBooking(before.get());
            return;
        }
        Booked booked = bookPlaces.on(Wanted.by(quote.id())
                .needing(Optional.of(getNeeds()).filter(text -> !text.isEmpty()))
                .togetherWith(basket.chosen())
                .acceptingCover(coverStep.accepted()));
        if (booked instanceof Booked.Made made) {
            request.leadTo(thenBack.address()
                    .orElseGet(() -> OwnBookings.pageOf(made.booking().reference())));
        } else if (booked instanceof Booked.No no) {
            explain(no.refused(), quote);
        }
    }

    private void explain(Refused refused, Quote quote) {
        Optional<BookingReference> meanwhile =
                refused.reason() == Refused.Reason.ALREADY_BOOKED ? own.madeBy(quote.id()) : Optional.empty();
        if (meanwhile.isPresent()) {
            leadToBooking(meanwhile.get());
        } else if (refused.reason() == Refused.Reason.QUOTE_EXPIRED) {
            told = ask(quote.attendees());
            prices = null;
            told.ifPresent(again -> problems.add(
                    WHO,
                    "The price had to be worked out again. It is now " + Words.money(again.total())
                            + " for you. Check it and keep the place once more."));
        } else if (refused.reason() == Refused.Reason.COVER_RED) {
            problems.add(CoverStep.ACCEPT, CoverStep.REMEDY);
        } else {
            problems.add(WHO, refused.sentence());
        }
    }

    private void leadToBooking(BookingReference reference) {
        request.leadTo(OwnBookings.pageOf(reference));
    }

    private Set<Long> chosen() {
        return Set.copyOf(request.numbers(PERSON));
    }

    public BookedDate getDate() {
        return own.date(date);
    }

    /** Nobody else works with her: there is nothing to choose. */
    public boolean isAlone() {
        return getPeople().size() == 1;
    }

    public List<PersonChoice> getPeople() {
        Set<Long> chosen = chosen();
        return whoGoes.all().stream()
                .map(person -> new PersonChoice(
                        person.id().value(),
                        person.name(),
                        chosen.contains(person.id().value())))
                .toList();
    }

    public boolean isPriced() {
        return told.isPresent();
    }

    public long getQuote() {
        return told.map(quote -> quote.id().value()).orElse(0L);
    }

    public List<PersonPrice> getPrices() {
        if (prices == null) {
            prices = told.map(quote -> whoGoes.prices(quote.lines())).orElse(List.of());
        }
        return prices;
    }

    public boolean isSeveral() {
        return told.filter(quote -> quote.people().size() > 1).isPresent();
    }

    public String getTotal() {
        return told.map(quote -> Words.money(quote.total())).orElse("");
    }

    /** 2 October 2026, 9:14am */
    public String getValidUntil() {
        return told.map(quote -> dates.moment(quote.validUntil())).orElse("");
    }

    public String getCancelling() {
        return told.map(quote -> BookingWords.cancelling(quote.total(), quote.freeUntil()))
                .orElse("");
    }

    public String getNeeds() {
        return request.parameter(NEEDS);
    }

    public String getKeepLabel() {
        if (getDate().isFull()) {
            return "Join the waiting list";
        }
        return isSeveral() ? "Keep these places" : "Keep this place";
    }

    /** A row of the choice. */
    public static final class PersonChoice {

        private final long id;
        private final String name;
        private final boolean on;

        PersonChoice(long id, String name, boolean on) {
            this.id = id;
            this.name = name;
            this.on = on;
        }

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public boolean isOn() {
            return on;
        }
    }
}

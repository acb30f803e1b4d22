package org.earlybridge.web.minder;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.booking.BookingReference;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.minder.MinderPlan;
import org.earlybridge.training.cover.minder.SeeMinderPlan;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.web.cover.Meetings;
import org.earlybridge.web.cover.ReadOnce;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which date a page of a childminder is about, and what it comes to for her house: by the price she was told, or by her
 * booking. For everybody else, and for a date without either, there is nothing.
 */
@RequestScoped
class AskedDate {

    static final String QUOTE = "quote";
    static final String BOOKING = "id";

    @Inject
    private ThisRequest request;

    @Inject
    private ReadOnce readOnce;

    @Inject
    private SeeMinderPlan seeMinderPlan;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    private Optional<Going> going = Optional.empty();
    private @Nullable MinderPlan plan;

    protected AskedDate() {}

    /** Who of which house would go to which date. */
    record Going(ProviderId house, CohortId date, List<PersonId> people) {}

    @PostConstruct
    void look() {
        going = caller.has(Role.CHILDMINDER) ? byQuote().or(this::byBooking).filter(this::isHerOwn) : Optional.empty();
    }

    Optional<Going> going() {
        return going;
    }

    private Optional<Going> byQuote() {
        return request.number(QUOTE)
                .map(QuoteId::new)
                .map(readOnce::quote)
                .map(quote -> new Going(quote.provider(), quote.cohort(), quote.attendees()));
    }

    private Optional<Going> byBooking() {
        return Optional.of(request.parameter(BOOKING).toUpperCase(Locale.ROOT))
                .filter(BookingReference::isOne)
                .map(BookingReference::new)
                .map(reference -> readOnce.booking(reference).booking())
                .map(booking -> new Going(
                        booking.provider(),
                        booking.cohort(),
                        booking.people().stream().map(BookingView.Going::id).toList()));
    }

    private boolean isHerOwn(Going asked) {
        return caller.standings().stream()
                .anyMatch(standing ->
                        standing.role() == Role.CHILDMINDER && asked.house().equals(standing.provider()));
    }

    Optional<FoundDate> date() {
        return going.flatMap(asked -> readOnce.date(asked.date()));
    }

    /** Read once for a page. Days that are over are not in it. */
    Optional<MinderPlan> plan() {
        if (plan == null) {
            plan = going.flatMap(asked -> date().map(found -> seeMinderPlan.of(
                            asked.house(), asked.people(), Meetings.toCome(found, LocalDate.now(clock)))))
                    .orElse(null);
        }
        return Optional.ofNullable(plan);
    }

    /** The address of this same question elsewhere, as in quote=7 or id=EB-7K4M-02. */
    String asParameter() {
        return request.has(QUOTE)
                ? QUOTE + "=" + request.number(QUOTE).orElse(0L)
                : BOOKING + "=" + request.parameter(BOOKING).toUpperCase(Locale.ROOT);
    }
}

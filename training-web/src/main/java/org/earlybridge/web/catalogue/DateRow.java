package org.earlybridge.web.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;
import org.jspecify.annotations.Nullable;

/** One course date in a list. Not a record: Expression Language reads records only from its next version on. */
public final class DateRow {

    private static final Words WORDS = new Words();
    private static final Dates DATES = new Dates();

    private final FoundDate date;
    private final String href;
    private final Instant now;
    private final Optional<PriceTag> price;

    DateRow(FoundDate date, String href, Instant now, Optional<PriceTag> price) {
        this.date = date;
        this.href = href;
        this.now = now;
        this.price = price;
    }

    /** Without a search to go back to, and without a price. */
    public static DateRow of(FoundDate date, Instant now) {
        return new DateRow(date, CourseDateLink.to(date.id()), now, Optional.empty());
    }

    public String getHref() {
        return href;
    }

    public LocalDate getDay() {
        return date.firstDay();
    }

    public String getTitle() {
        return date.title();
    }

    /** 3 evenings, 6:30pm to 8:30pm */
    public String getSessions() {
        return SessionWords.of(date.pattern());
    }

    public String getSessionsIcon() {
        return SessionWords.icon(date.pattern());
    }

    /** Wisbech Library, 1.2 miles; Wisbech Library and online; Online, live */
    public String getWhere() {
        if (date.venue().isEmpty()) {
            return "Online, live";
        }
        String venue = date.venue().get().name() + (isPartlyOnline() ? " and online" : "");
        return date.away()
                .map(away -> venue + ", " + WORDS.miles(away.tenthsOfMiles() / 10.0))
                .orElse(venue);
    }

    public String getWhereIcon() {
        return date.venue().isEmpty() ? "monitor" : "map-pin";
    }

    public int getLeft() {
        return date.places().free();
    }

    public int getCapacity() {
        return date.places().capacity();
    }

    /** Behind "Full"; empty when nobody waits. */
    public String getWaiting() {
        int waiting = date.places().waiting();
        return waiting == 0 ? "" : ", " + WORDS.count(waiting, "person waits", "people wait");
    }

    /** Empty when it can be booked, or when it is full anyway. */
    public @Nullable String getOpens() {
        return !date.places().isFull() && now.isBefore(date.booking().opens())
                ? "Booking opens " + DATES.moment(date.booking().opens())
                : null;
    }

    /** Closed to childminders; its own page says why. */
    public boolean isNarrowed() {
        return date.narrowingReason().isPresent();
    }

    /** Null where no price is shown. */
    public @Nullable PriceTag getPrice() {
        return price.orElse(null);
    }

    public String getRunBy() {
        return "Run by " + date.council().name();
    }

    private boolean isPartlyOnline() {
        return date.sessions().stream().anyMatch(session -> session.mode() == SessionMode.ONLINE);
    }
}

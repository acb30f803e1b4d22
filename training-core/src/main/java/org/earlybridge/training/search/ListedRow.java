package org.earlybridge.training.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.BookingWindow;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Seats;
import org.earlybridge.training.place.Distance;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.search.FoundDate.Council;
import org.earlybridge.training.search.FoundDate.FoundVenue;
import org.jspecify.annotations.Nullable;

/** A row of the list as the database gives it. */
final class ListedRow {

    private static final String DATE = """
            AS away, c.id, c.reference, c.course_code, k.title, c.authority_id, c.status, c.capacity, c.taken, c.held,
            c.waiting, c.opens_at, c.closes_at, c.first_day, c.venue_id,
            k.narrowing_reason
            FROM cohort c JOIN course k ON k.code = c.course_code""";

    private static final String WITH_NAMES = """
            SELECT d.away, d.id, d.reference, d.course_code, d.title, d.authority_id, a.name, d.status, d.capacity, d.taken,
            d.held, d.waiting, d.opens_at, d.closes_at, d.first_day, v.id, v.name, v.town, v.postcode,
            d.narrowing_reason
            FROM (""";

    private static final String NAMES = """
            ) d
            JOIN authority a ON a.id = d.authority_id
            LEFT JOIN venue v ON v.id = d.venue_id
            ORDER BY d.away, d.first_day, d.id""";

    private final @Nullable Object[] columns;

    private ListedRow(@Nullable Object[] columns) {
        this.columns = columns;
    }

    /** The rows are chosen, and cut to a page, before the names are added: so both databases stop reading at the page's end. */
    static Clause select(Clause away, Clause chosen) {
        return Clause.of(WITH_NAMES + "SELECT")
                .then(away)
                .then(DATE)
                .then(chosen)
                .then(NAMES);
    }

    static ListedRow of(Object[] columns) {
        return new ListedRow(columns);
    }

    long id() {
        return number(1).longValue();
    }

    PageMark mark(CohortSearch.Order order) {
        return new PageMark(order, number(0).intValue(), firstDay(), id());
    }

    FoundDate with(List<FoundSession> sessions, Map<VenueId, Distance> distances) {
        Optional<FoundVenue> venue = venue();
        return new FoundDate(
                new CohortId(id()),
                text(2),
                new CourseCode(text(3)),
                text(4),
                new Council(new AuthorityId(text(5)), text(6)),
                CohortStatus.valueOf(text(7)),
                new Seats(
                        number(8).intValue(),
                        number(9).intValue(),
                        number(10).intValue(),
                        number(11).intValue()),
                new BookingWindow(moment(12), moment(13)),
                firstDay(),
                sessions,
                venue,
                venue.flatMap(place -> Optional.ofNullable(distances.get(place.id()))),
                Optional.ofNullable((String) columns[19]));
    }

    private LocalDate firstDay() {
        return Columns.day(present(14));
    }

    private Optional<FoundVenue> venue() {
        return columns[15] == null
                ? Optional.empty()
                : Optional.of(new FoundVenue(new VenueId(number(15).longValue()), text(16), text(17), text(18)));
    }

    private Instant moment(int at) {
        return Columns.moment(present(at));
    }

    private Number number(int at) {
        return (Number) present(at);
    }

    private String text(int at) {
        return (String) present(at);
    }

    private Object present(int at) {
        Object column = columns[at];
        if (column == null) {
            throw new IllegalStateException("column " + at + " of a listed course date is empty");
        }
        return column;
    }
}

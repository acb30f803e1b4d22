package org.earlybridge.web.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Renewal;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.search.CohortDetail;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundSession;
import org.earlybridge.training.workforce.Requirement;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.format.Words;

/** One course date in words. */
public final class CourseDateView {

    private static final int MOST_DAYS_NAMED = 4;
    private static final Dates DATES = new Dates();
    private static final Words WORDS = new Words();

    private final CohortDetail detail;
    private final Instant now;

    CourseDateView(CohortDetail detail, Instant now) {
        this.detail = detail;
        this.now = now;
    }

    private FoundDate date() {
        return detail.date();
    }

    private Course course() {
        return detail.course();
    }

    public String getTitle() {
        return date().title();
    }

    public String getReference() {
        return date().reference();
    }

    /** Thursday 15 October 2026; Tue 6, 13 and 20 October 2026; Tuesday 6 October to Tuesday 8 December 2026 */
    public String getDays() {
        List<FoundSession> sessions = date().sessions();
        return sessions.size() <= MOST_DAYS_NAMED
                ? DATES.series(
                        sessions.stream().map(FoundSession::day).distinct().toList())
                : fromTo(
                        sessions.get(0).day(), sessions.get(sessions.size() - 1).day());
    }

    /** The year is said once, unless there are two. */
    private static String fromTo(LocalDate first, LocalDate last) {
        String from = first.getYear() == last.getYear() ? DATES.day(first) : DATES.full(first);
        return from + " to " + DATES.full(last);
    }

    /** 9:30am to 3:30pm; 3 evenings, 6:30pm to 8:30pm */
    public String getTimes() {
        FoundSession only = date().sessions().get(0);
        return date().sessions().size() == 1
                ? DATES.span(only.starts(), only.ends())
                : SessionWords.of(date().pattern());
    }

    public boolean isSeveralSessions() {
        return date().sessions().size() > 1;
    }

    /** Tuesday 6 October 2026, 6:30pm to 8:30pm, Wisbech Library, with Jo Marsh */
    public List<String> getSessions() {
        return date().sessions().stream().map(CourseDateView::session).toList();
    }

    private static String session(FoundSession session) {
        return DATES.full(session.day()) + ", " + DATES.span(session.starts(), session.ends())
                + session.venue().map(venue -> ", " + venue.name()).orElse(", online")
                + session.trainer().map(trainer -> ", with " + trainer).orElse("");
    }

    public boolean isOnlineOnly() {
        return detail.venues().isEmpty();
    }

    public boolean isPartlyOnline() {
        return !isOnlineOnly()
                && date().sessions().stream()
                        .anyMatch(session -> session.venue().isEmpty());
    }

    /** 6 places left of 12; Full, 12 places. 2 people wait */
    public String getPlaces() {
        int waiting = date().places().waiting();
        return WORDS.placesOf(date().places().free(), date().places().capacity())
                + (waiting == 0 ? "" : ". " + WORDS.count(waiting, "person waits", "people wait"));
    }

    /** Empty while it can be booked: otherwise why it cannot. */
    public String getClosed() {
        CohortStatus status = date().status();
        if (status == CohortStatus.CANCELLED) {
            return "This date has been called off.";
        }
        if (status == CohortStatus.FINISHED) {
            return "This date is over.";
        }
        if (status == CohortStatus.CLOSED || !now.isBefore(date().booking().closes())) {
            return "Booking for this date has closed.";
        }
        return now.isBefore(date().booking().opens())
                ? "Booking opens on " + DATES.moment(date().booking().opens()) + "."
                : "";
    }

    /** Counts towards your speech and language award, and as first aid, full. */
    public String getCountsTowards() {
        String award = course().countsTowards()
                .map(text -> "Counts towards: " + text + ". ")
                .orElse("");
        List<String> met = detail.meets().stream().map(Requirement::title).toList();
        return award + (met.isEmpty() ? "" : "Gives you: " + Words.list(met) + ". ") + renewal();
    }

    private String renewal() {
        return course().renewal()
                .map(renewal -> "Renew it after " + years(renewal.months()) + ", " + because(renewal.basis()) + ".")
                .orElse("No renewal date.");
    }

    private static String years(int months) {
        return months % 12 == 0 ? WORDS.count(months / 12, "year", "years") : WORDS.count(months, "month", "months");
    }

    private static String because(Renewal.Basis basis) {
        return switch (basis) {
            case LAW -> "as the law says";
            case GUIDANCE -> "as guidance says";
            case CONVENTION -> "as is usual";
        };
    }

    public String getOpenness() {
        return course().isOpenToChildminders()
                ? "Open to childminders and to settings."
                : "Open to settings, not to childminders.";
    }

    public String getSummary() {
        return course().summary();
    }

    public String getWhoFor() {
        return course().whoFor();
    }

    public List<String> getOutcomes() {
        return course().outcomes();
    }

    /** Ten weekly sessions and a portfolio, 20 hours taught. */
    public String getShape() {
        return course().shape() + ", " + WORDS.minutes(course().taught().toMinutes()) + " taught.";
    }

    public String getAccreditation() {
        return course().accreditation().orElse("");
    }

    public String getRunBy() {
        return "Run by " + date().council().name() + ".";
    }

    /** Who teaches, each once. */
    public String getTrainers() {
        return Words.list(date().sessions().stream()
                .flatMap(session -> session.trainer().stream())
                .distinct()
                .collect(Collectors.toList()));
    }
}

package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;
import org.earlybridge.training.place.Venues;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;

/** What is booked, when, where and for whom, in the words of a mail. */
@ApplicationScoped
class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);

    @Inject
    private Cohorts cohorts;

    @Inject
    private Courses courses;

    @Inject
    private Venues venues;

    @Inject
    private People people;

    Map<String, String> of(Booking booking) {
        Cohort cohort = cohorts.with(booking.cohort()).orElseThrow();
        Map<VenueId, Venue> places = venuesOf(cohort);
        return Map.of(
                "course",
                courses.with(cohort.course()).map(Course::title).orElseThrow(),
                "sessions",
                cohort.sessions().stream().map(session -> line(session, places)).collect(Collectors.joining("\n")),
                "who",
                people.with(booking.people()).stream().map(Person::name).collect(Collectors.joining(", ")));
    }

    Map<VenueId, Venue> venuesOf(Cohort cohort) {
        List<VenueId> ids = cohort.sessions().stream()
                .flatMap(session -> session.venue().stream())
                .distinct()
                .toList();
        return venues.with(ids);
    }

    private static String line(Session session, Map<VenueId, Venue> places) {
        return DAY.format(session.day()) + ", " + time(session.starts()) + " to " + time(session.ends()) + ", "
                + session.venue()
                        .map(places::get)
                        .map(venue -> venue.name() + ", " + venue.town())
                        .orElse("online");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment as people in London say it. */
    static String moment(Instant moment) {
        var local = moment.atZone(LondonClock.LONDON);
        return time(local.toLocalTime()) + " on " + DAY.format(local);
    }

    private static String time(LocalTime time) {
        return TIME.format(time).toLowerCase(Locale.ENGLISH);
    }
}

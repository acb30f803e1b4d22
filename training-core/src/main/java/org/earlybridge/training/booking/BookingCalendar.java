package org.earlybridge.training.booking;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.cohort.Session;
import org.earlybridge.training.place.Venue;
import org.earlybridge.training.place.VenueId;

/**
 * A booking's sessions as a calendar file, in local times with London's rules beside them. A session keeps its id for good and
 * counts its changes, so a calendar replaces what it has; a booking that ended takes its sessions out again.
 */
@ApplicationScoped
class BookingCalendar {

    private static final Set<String> LETTERS_WITH_A_FILE =
            Set.of("booking-confirmed", "booking-changed", "booking-cancelled");

    @Inject
    private Cohorts cohorts;

    @Inject
    private Courses courses;

    @Inject
    private DateWords words;

    @Inject
    private Clock clock;

    boolean belongsTo(String letter) {
        return LETTERS_WITH_A_FILE.contains(letter);
    }

    String of(Booking booking) {
        Cohort cohort = cohorts.with(booking.cohort()).orElseThrow();
        String title = courses.with(cohort.course()).map(Course::title).orElseThrow();
        Map<VenueId, Venue> venues = words.venuesOf(cohort);
        boolean isOn = booking.isOn();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Earlybridge//Earlybridge//EN");
        calendar.setMethod(isOn ? Method.publish() : Method.cancel());
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(LondonClock.LONDON), london()));
        for (Session session : cohort.sessions()) {
            VEvent event = event(booking, session);
            event.setSummary(title);
            session.venue()
                    .map(venues::get)
                    .ifPresentOrElse(
                            venue -> event.setLocation(venue.name() + ", " + venue.address() + ", " + venue.postcode()),
                            () -> event.setLocation("Online"));
            event.setStatus(isOn ? Status.confirmed() : Status.cancelled());
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    private VEvent event(Booking booking, Session session) {
        VEvent event = new VEvent();
        event.setUid(booking.reference() + "-" + session.ordinal() + "@earlybridge");
        event.setSequence(booking.calendarSequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(moment(session.day(), session.starts())), true);
        event.setDateEnd(Date.from(moment(session.day(), session.ends())), true);
        event.setDescription("Your reference is " + booking.reference() + ".");
        return event;
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LondonClock.LONDON).toInstant();
    }

    /** As it has been since 1996: one hour forward on the last Sunday of March at one, back on that of October at two. */
    private static VTimezone london() {
        VTimezone zone = new VTimezone("Europe/London");
        zone.addDaylightSavingsTime(turn(new DaylightSavingsTime(), 3, 31, 1));
        zone.addStandardTime(turn(new StandardTime(), 10, 27, 2));
        return zone;
    }

    private static <T extends Observance> T turn(T observance, int month, int day, int hour) {
        boolean isSummer = month == 3;
        observance.setDateStart(new DateTimeComponents(1996, month, day, hour, 0, 0, false));
        observance.setTimezoneOffsetFrom(new UtcOffset(true, isSummer ? 0 : 1, 0));
        observance.setTimezoneOffsetTo(new UtcOffset(true, isSummer ? 1 : 0, 0));
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        return observance;
    }
}

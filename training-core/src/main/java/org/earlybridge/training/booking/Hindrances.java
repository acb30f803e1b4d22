package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.booking.Refused.Reason;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cover.Meeting;
import org.earlybridge.training.cover.WhoIsLent;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;

/** What stands against a booking, asked in the order in which a person would want to hear of it. */
@ApplicationScoped
class Hindrances {

    @Inject
    private Bookings bookings;

    @Inject
    private Courses courses;

    @Inject
    private Providers providers;

    @Inject
    private People people;

    @Inject
    private WhoIsLent whoIsLent;

    /** Because the date cannot be booked at all at that moment. */
    Optional<Refused> ofDate(Cohort cohort, Instant now) {
        if (cohort.isBookableAt(now)) {
            return Optional.empty();
        }
        if (cohort.status() == CohortStatus.CANCELLED) {
            return closed("This course date has been called off. Look for another date of the course.");
        }
        return now.isBefore(cohort.booking().opens())
                ? closed("Booking opens " + DateWords.moment(cohort.booking().opens()) + ".")
                : closed("Booking has closed for this course date. Look for another date, or ask for one.");
    }

    /** Every course is open to childminders unless its organiser gave a reason, which is public. */
    Optional<Refused> ofCourse(Cohort cohort, ProviderId provider) {
        Course course = courses.with(cohort.course()).orElseThrow();
        boolean childminder = providers
                .with(provider)
                .filter(setting -> setting.kind().isChildminder())
                .isPresent();
        return childminder && !course.isOpenToChildminders()
                ? Optional.of(Refused.because(
                        Reason.NOT_ELIGIBLE,
                        "This course is not open to childminders: "
                                + course.narrowingReason().orElseThrow()))
                : Optional.empty();
    }

    /** Locks these people until the commit, so that what is found true of them stays true. */
    Optional<Refused> ofPeople(CohortId date, Collection<PersonId> going) {
        people.lock(going);
        List<PersonId> already = bookings.alreadyOn(date, going);
        if (!already.isEmpty()) {
            return Optional.of(new Refused(
                    Reason.ALREADY_BOOKED,
                    names(already) + " already on this course date, or waiting for it.",
                    already));
        }
        List<Bookings.Clash> clashes = bookings.clashesWith(date, going);
        List<PersonId> elsewhere =
                clashes.stream().map(Bookings.Clash::person).distinct().toList();
        return clashes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(
                        Reason.CLASH,
                        names(elsewhere)
                                + " booked on another course at the same time. Choose another date, or cancel that one first.",
                        elsewhere));
    }

    /** The setting's row is held by whoever calls: nobody is lent meanwhile. */
    Optional<Refused> ofLending(ProviderId setting, Cohort cohort, Collection<PersonId> going) {
        List<Meeting> meetings = cohort.sessions().stream().map(Meeting::of).toList();
        List<PersonId> lent = whoIsLent.during(setting, going, meetings);
        return lent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refused(
                        Reason.CLASH,
                        names(lent)
                                + " promised to another setting as cover at that time. Choose another date, or call that off first.",
                        lent));
    }

    private static Optional<Refused> closed(String sentence) {
        return Optional.of(Refused.because(Reason.CLOSED, sentence));
    }

    private String names(List<PersonId> those) {
        String names = people.with(those).stream().map(Person::name).collect(Collectors.joining(" and "));
        return names + (those.size() == 1 ? " is" : " are");
    }
}

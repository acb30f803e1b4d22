package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.booking.Turnout.Seat;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cover.CoverChanges;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Earned;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.RequirementCode;

/** Gives certificates and takes them back, in the commit of the marks that earn or cost them, with a line in the trail and a mail. */
@ApplicationScoped
class Certification {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CORRECTED = "The register was corrected.";
    private static final String OTHER_DAY = "It was completed on another day.";

    @Inject
    private CoverChanges changes;

    @Inject
    private Passports passports;

    @Inject
    private Courses courses;

    @Inject
    private Authorities authorities;

    @Inject
    private CertificateLetters letters;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * One for each requirement of the course. False when there is nothing to give, or when she has them already; those of
     * another day, because it was made up or after all was not, are replaced.
     */
    boolean issue(Cohort date, Seat seat, Collection<Attendance> marks) {
        Course course = courses.with(date.course()).orElseThrow();
        Earned earned = earned(date, course, seat, marks);
        List<Certificate> held = passports.earnedBy(seat.id());
        if (course.meets().isEmpty()
                || held.stream().anyMatch(one -> one.issued().equals(earned.day()))) {
            return false;
        }
        held.forEach(one -> takeBack(one, date, OTHER_DAY));
        passports.write();
        List<Certificate> given = course.meets().stream()
                .sorted(Comparator.comparing(RequirementCode::code))
                .map(requirement -> give(earned, requirement))
                .toList();
        changes.noteWhereverWork(List.of(seat.person()));
        letters.issued(earned, given);
        return true;
    }

    /** Because she has not completed it after all. False when she has none. */
    boolean revoke(Cohort date, Seat seat) {
        List<Certificate> held = passports.earnedBy(seat.id());
        if (held.isEmpty()) {
            return false;
        }
        held.forEach(one -> takeBack(one, date, CORRECTED));
        changes.noteWhereverWork(List.of(seat.person()));
        letters.revoked(held);
        return true;
    }

    private void takeBack(Certificate certificate, Cohort date, String because) {
        certificate.revoke(now(), because);
        tell("CERTIFICATE_REVOKED", date.council().code(), certificate, because);
    }

    private Earned earned(Cohort date, Course course, Seat seat, Collection<Attendance> marks) {
        LocalDate day = marks.stream()
                .flatMap(mark -> mark.madeUp().stream())
                .map(MakeUp::day)
                .filter(madeUp -> madeUp.isAfter(date.lastDay()))
                .max(Comparator.naturalOrder())
                .orElse(date.lastDay());
        return new Earned(
                seat.person(),
                date.council(),
                authorities.with(date.council()).orElseThrow().name(),
                date.id().value(),
                seat.id(),
                course.title(),
                day,
                course.renewal().map(renewal -> renewal.lastValidDayOf(day)));
    }

    private Certificate give(Earned earned, RequirementCode requirement) {
        Certificate certificate = Certificate.of(
                earned, requirement, VerificationCode.random(RANDOM).text(), now());
        passports.add(certificate);
        tell("CERTIFICATE_ISSUED", earned.council().code(), certificate, "");
        return certificate;
    }

    private void tell(String what, String council, Certificate certificate, String because) {
        trail.tell(
                caller.mark(),
                Deed.of(what, "certificate", certificate.id().value())
                        .in(council)
                        .because(because)
                        .changing(
                                null,
                                certificate.proves() + " of person "
                                        + certificate.person().value() + ", issued " + certificate.issued()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}

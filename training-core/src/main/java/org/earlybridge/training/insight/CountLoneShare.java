package org.earlybridge.training.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.calendar.Term;
import org.earlybridge.training.calendar.Terms;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.insight.LoneShare.CourseShare;
import org.earlybridge.training.insight.LoneShare.Fits;

/**
 * The measure of "full access": which of the dates that a council offers in the next 90 days a childminder with neither
 * co-childminder nor assistant nor backup could come to without closing. Asked by the hours that are usual, and by the hours
 * that each of those on their own really minds.
 */
@ApplicationScoped
public class CountLoneShare {

    static final int DAYS = 90;
    private static final Set<Role> READERS = Set.of(Role.BOARD, Role.COORDINATOR);

    @Inject
    private LoneMinders loneMinders;

    @Inject
    private Terms terms;

    @Inject
    private Courses courses;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected CountLoneShare() {}

    @Transactional
    @AllowedTo({Role.COORDINATOR, Role.BOARD})
    public LoneShare of(AuthorityId council) {
        if (READERS.stream().noneMatch(role -> caller.authorities(role).contains(council))) {
            throw new NotFound("the lone childminders of " + council);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(DAYS);
        List<TaughtDate> dates = loneMinders.dates(council, today, last);
        LocalDate end = dates.stream()
                .flatMap(date -> date.sessions().stream())
                .map(TaughtDate.Taught::day)
                .max(Comparator.naturalOrder())
                .orElse(last);
        List<Term> known = terms.of(council, today, end);
        Counting counting = new Counting(
                courses.all().stream().collect(Collectors.toMap(Course::code, Function.identity())),
                loneMinders.typical(council, today),
                loneMinders.between(council, today, end, known));
        return counting.share(council, today, last, dates);
    }

    /** All that was read, and what comes of it. */
    private record Counting(Map<CourseCode, Course> courses, Optional<TypicalCare> typical, List<LoneMinder> minders) {

        LoneShare share(AuthorityId council, LocalDate first, LocalDate last, List<TaughtDate> dates) {
            Map<CourseCode, List<TaughtDate>> byCourse =
                    dates.stream().collect(Collectors.groupingBy(TaughtDate::course));
            long fit = minders.stream()
                    .mapToLong(minder ->
                            dates.stream().filter(date -> fits(date, minder)).count())
                    .sum();
            return new LoneShare(
                    council,
                    first,
                    last,
                    typical.map(TypicalCare::hours),
                    fitsOf(dates),
                    SmallNumbers.alone(minders.size()),
                    Shown.share(fit, (long) minders.size() * dates.size(), minders.size()),
                    byCourse.entrySet().stream()
                            .map(one -> course(one.getKey(), one.getValue()))
                            .sorted(Comparator.comparing(CourseShare::title))
                            .toList());
        }

        private CourseShare course(CourseCode code, List<TaughtDate> dates) {
            long withOne = minders.stream()
                    .filter(minder -> dates.stream().anyMatch(date -> fits(date, minder)))
                    .count();
            return new CourseShare(
                    code,
                    Optional.ofNullable(courses.get(code)).map(Course::title).orElse(code.code()),
                    isOpen(code),
                    fitsOf(dates),
                    Shown.share(withOne, minders.size()));
        }

        private Fits fitsOf(List<TaughtDate> dates) {
            long fit = typical.map(care -> dates.stream()
                            .filter(date -> isOpen(date.course()))
                            .filter(date -> date.needsNoClosing(care.hours().travelMinutes(), care::on))
                            .count())
                    .orElse(0L);
            return new Fits(dates.size(), fit);
        }

        private boolean fits(TaughtDate date, LoneMinder minder) {
            int travel = typical.map(care -> care.hours().travelMinutes()).orElse(0);
            return isOpen(date.course()) && date.needsNoClosing(travel, minder::childrenOn);
        }

        private boolean isOpen(CourseCode code) {
            return Optional.ofNullable(courses.get(code))
                    .map(Course::isOpenToChildminders)
                    .orElse(false);
        }
    }
}

package org.earlybridge.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;

/**
 * A coordinator closes a course to childminders, with a reason that everybody reads. A course belongs to both councils, so
 * either may; who it was, and of which council, stays with the course. Bookings that exist stay.
 */
@ApplicationScoped
public class NarrowCourse {

    @Inject
    private Courses courses;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected NarrowCourse() {}

    /** What came of it. Nothing is changed by a refusal. */
    public enum Answer {
        NARROWED,
        REASON_MISSING,
        REASON_TOO_SHORT,
        REASON_TOO_LONG,
        /** By somebody before: her reason stays. */
        NARROWED_ALREADY
    }

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public Answer because(CourseCode code, AuthorityId council, String reason) {
        caller.mustStandIn(council, Role.COORDINATOR);
        String why = NarrowingReason.tidy(reason);
        Optional<Answer> refused = whatIsWrongWith(why);
        if (refused.isPresent()) {
            return refused.get();
        }
        Course course = courses.hold(code).orElseThrow(() -> new NotFound("course " + code.code()));
        if (!course.isOpenToChildminders()) {
            return Answer.NARROWED_ALREADY;
        }
        course.narrow(
                new NarrowingReason(why),
                new NarrowedBy(caller.me().account(), clock.instant().truncatedTo(ChronoUnit.SECONDS), council));
        trail.tell(
                caller.mark(),
                Deed.of("course " + code.code() + " closed to childminders", "course", 0)
                        .in(council.code())
                        .because(why));
        return Answer.NARROWED;
    }

    private static Optional<Answer> whatIsWrongWith(String why) {
        if (why.isEmpty()) {
            return Optional.of(Answer.REASON_MISSING);
        }
        if (why.length() < NarrowingReason.SHORTEST) {
            return Optional.of(Answer.REASON_TOO_SHORT);
        }
        return why.length() > NarrowingReason.LONGEST ? Optional.of(Answer.REASON_TOO_LONG) : Optional.empty();
    }
}

package org.earlybridge.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;

/** A coordinator of either council opens a course to childminders again, once, however often she presses. */
@ApplicationScoped
public class OpenCourse {

    @Inject
    private Courses courses;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    protected OpenCourse() {}

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public void toChildminders(CourseCode code, AuthorityId council) {
        caller.mustStandIn(council, Role.COORDINATOR);
        Course course = courses.hold(code).orElseThrow(() -> new NotFound("course " + code.code()));
        Optional<String> before = course.narrowingReason();
        if (before.isEmpty()) {
            return;
        }
        course.open();
        trail.tell(
                caller.mark(),
                Deed.of("course " + code.code() + " opened to childminders", "course", 0)
                        .in(council.code())
                        .changing("closed: " + before.get(), "open"));
    }
}

package org.earlybridge.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;

/** How far the councils keep to their word that a course is open to childminders unless a reason speaks against it. */
@ApplicationScoped
public class CountOpenCourses {

    @Inject
    private Courses courses;

    protected CountOpenCourses() {}

    @Transactional
    @AllowedTo({Role.COORDINATOR, Role.BOARD})
    public Openness now() {
        List<Course> all = courses.all();
        return new Openness(
                all.size(),
                all.stream().filter(course -> !course.isOpenToChildminders()).toList());
    }
}

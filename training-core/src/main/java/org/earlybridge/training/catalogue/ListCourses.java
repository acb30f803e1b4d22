package org.earlybridge.training.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authorities;

/** Every course by title, and of those closed to childminders who did it: for whoever may change that. */
@ApplicationScoped
public class ListCourses {

    @Inject
    private Courses courses;

    @Inject
    private Accounts accounts;

    @Inject
    private Authorities authorities;

    protected ListCourses() {}

    @Transactional
    @AllowedTo(Role.COORDINATOR)
    public List<CourseLine> all() {
        List<Course> all = courses.all();
        Map<AccountId, String> names = accounts.names(all.stream()
                .flatMap(course -> course.narrowedBy().stream())
                .map(NarrowedBy::account)
                .collect(Collectors.toSet()));
        return all.stream()
                .map(course -> new CourseLine(course, course.narrowedBy().map(by -> said(by, names))))
                .toList();
    }

    private CourseLine.By said(NarrowedBy by, Map<AccountId, String> names) {
        return new CourseLine.By(
                names.getOrDefault(by.account(), ""),
                authorities.with(by.council()).orElseThrow().name(),
                by.at());
    }
}

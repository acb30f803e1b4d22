package org.earlybridge.training.tariff.quote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Cohorts;

/** Course dates that somebody can know of, with their course. A draft is not there yet. */
@ApplicationScoped
class OfferedDates {

    @Inject
    private Cohorts cohorts;

    @Inject
    private Courses courses;

    protected OfferedDates() {}

    OfferedDates(Cohorts cohorts, Courses courses) {
        this.cohorts = cohorts;
        this.courses = courses;
    }

    record OfferedDate(Cohort cohort, Course course) {}

    Optional<OfferedDate> with(CohortId id) {
        return cohorts.with(id)
                .filter(cohort -> cohort.status() != CohortStatus.DRAFT)
                .map(cohort ->
                        new OfferedDate(cohort, courses.with(cohort.course()).orElseThrow()));
    }
}

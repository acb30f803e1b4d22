package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.catalogue.Course;
import org.earlybridge.training.catalogue.Courses;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;

/** Who sends somebody, and for which course, in words. */
@ApplicationScoped
class ExchangeNames {

    @Inject
    private Providers providers;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Courses courses;

    @Inject
    private Authorities authorities;

    protected ExchangeNames() {}

    String course(CoverRequest request) {
        return cohorts.with(request.date())
                .map(Cohort::course)
                .flatMap(courses::with)
                .map(Course::title)
                .orElseThrow();
    }

    String lender(CoverOffer offer) {
        return offer.lender()
                .flatMap(providers::with)
                .map(Provider::name)
                .orElseGet(() -> "Staff bank of "
                        + authorities.with(offer.council()).map(Authority::name).orElseThrow());
    }
}

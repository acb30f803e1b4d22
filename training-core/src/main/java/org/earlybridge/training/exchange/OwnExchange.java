package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cohort.CohortStatus;
import org.earlybridge.training.cohort.Cohorts;
import org.earlybridge.training.exchange.CoverRequests.Between;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.PersonId;

/** Whose offers and requests the caller may see and change: her own setting's, or her council's staff bank. Others are not there. */
@ApplicationScoped
class OwnExchange {

    @Inject
    private Providers providers;

    @Inject
    private Cohorts cohorts;

    @Inject
    private People people;

    @Inject
    private CoverOffers offers;

    @Inject
    private CoverRequests requests;

    @Inject
    private Caller caller;

    protected OwnExchange() {}

    Provider setting(ProviderId id) {
        if (!manages(id)) {
            throw new NotFound("setting " + id.value());
        }
        return providers.with(id).orElseThrow(() -> new NotFound("setting " + id.value()));
    }

    /** Of her own setting, for its own people, at a date that takes place. */
    Provider mayNeed(CourseNeed need) {
        Provider setting = setting(need.setting());
        Cohort date = takesPlace(need.date())
                .orElseThrow(() -> new NotFound("course date " + need.date().value()));
        Set<PersonId> staff = people.employedBetween(setting.id(), date.firstDay(), date.lastDay()).stream()
                .map(Employment::person)
                .collect(Collectors.toSet());
        if (need.going().isEmpty() || !staff.containsAll(need.going())) {
            throw new NotFound("these people at setting " + need.setting().value());
        }
        return setting;
    }

    /** A draft is nobody's yet, and a date that was called off needs no cover. */
    Optional<Cohort> takesPlace(CohortId date) {
        return cohorts.with(date)
                .filter(one -> one.status() != CohortStatus.DRAFT && one.status() != CohortStatus.CANCELLED);
    }

    /** Of the setting that offered it, or of the council whose staff bank it is. */
    CoverOffer offer(OfferId id) {
        return offers.with(id).filter(this::offers).orElseThrow(() -> new NotFound("offer " + id.value()));
    }

    boolean offers(CoverOffer offer) {
        return offer.lender()
                .map(this::manages)
                .orElseGet(() -> caller.authorities(Role.COORDINATOR).contains(offer.council()));
    }

    boolean manages(ProviderId setting) {
        return caller.providers(Set.of(Role.MANAGER)).contains(setting);
    }

    /** Of either side. */
    Between request(RequestId id) {
        Between between = requests.between(id).orElseThrow(() -> new NotFound("request " + id.value()));
        if (!manages(between.borrower()) && !offers(offers.with(between.offer()).orElseThrow())) {
            throw new NotFound("request " + id.value());
        }
        return between;
    }

    /** Of the side that was asked. */
    Between askedOf(RequestId id) {
        return requests.between(id)
                .filter(between -> offers(offers.with(between.offer()).orElseThrow()))
                .orElseThrow(() -> new NotFound("request " + id.value()));
    }

    /** Both settings by id, then the offer: one order for all, so nobody waits in a ring. Read afterwards, not before. */
    CoverOffer hold(Between between) {
        Set<ProviderId> both = new HashSet<>(Set.of(between.borrower()));
        offers.with(between.offer()).flatMap(CoverOffer::lender).ifPresent(both::add);
        both.stream()
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .forEach(providers::hold);
        return offers.hold(between.offer());
    }
}

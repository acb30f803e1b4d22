package org.earlybridge.training.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cover.Stint;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentRole;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.PersonId;

/**
 * Who may be sent to other people's children, asked of the records each time: whoever is not checked, has left, or is still
 * learning is not. What a setting only judges of its own people does not go with them.
 */
@ApplicationScoped
class Workers {

    private static final Set<EmploymentRole> MAY_BE_LENT = EnumSet.of(EmploymentRole.STAFF, EmploymentRole.COVER);

    @Inject
    private People people;

    @Inject
    private BankWorkers bank;

    protected Workers() {}

    /** Those of a setting who may be lent on a day. */
    List<Employment> lendable(ProviderId lender, LocalDate day) {
        return people.employedAt(lender, day).stream()
                .filter(Workers::mayBeLent)
                .toList();
    }

    /** Her work at the setting on that day, whether or not she may be lent. */
    Optional<Employment> work(ProviderId lender, PersonId person, LocalDate day) {
        return people.employmentsOf(person, day).stream()
                .filter(work -> work.provider().equals(lender))
                .findFirst();
    }

    static boolean isOfALendableKind(Employment work) {
        return MAY_BE_LENT.contains(work.role());
    }

    private static boolean mayBeLent(Employment work) {
        return isOfALendableKind(work) && work.isChecked();
    }

    boolean isReady(CoverOffer offer) {
        return traits(offer).contains(Trait.CHECKED);
    }

    /** These hours of hers, as she counts. */
    Stint stint(CoverOffer offer, Hours hours) {
        return new Stint(offer.person(), hours.day(), hours.span(), offer.lender(), traits(offer));
    }

    private Set<Trait> traits(CoverOffer offer) {
        LocalDate day = offer.hours().day();
        EnumSet<Trait> traits = EnumSet.of(Trait.COMPETENT);
        offer.lender()
                .flatMap(lender -> work(lender, offer.person(), day))
                .filter(Workers::mayBeLent)
                .ifPresent(work -> {
                    traits.add(Trait.CHECKED);
                    if (work.isSchoolTeacher()) {
                        traits.add(Trait.SCHOOL_TEACHER);
                    }
                });
        offer.bankWorker()
                .flatMap(bank::with)
                .filter(worker -> worker.isReadyOn(day))
                .ifPresent(worker -> traits.add(Trait.CHECKED));
        return traits;
    }
}

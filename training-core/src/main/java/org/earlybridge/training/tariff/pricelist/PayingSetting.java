package org.earlybridge.training.tariff.pricelist;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.tariff.Learner;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.EmploymentRole;
import org.earlybridge.training.workforce.PersonId;

/** A setting or childminder as a price list sees it: who works there on the day, and what each of them is to it. */
public record PayingSetting(Provider provider, List<Employment> employed) {

    /** Students, volunteers and cover come and go: a setting does not grow by them. */
    private static final Set<EmploymentRole> STAFF = EnumSet.of(
            EmploymentRole.STAFF,
            EmploymentRole.APPRENTICE,
            EmploymentRole.CHILDMINDER,
            EmploymentRole.CO_CHILDMINDER,
            EmploymentRole.ASSISTANT);

    public PayingSetting {
        employed = List.copyOf(employed);
    }

    public boolean employs(PersonId person) {
        return employed.stream().anyMatch(employment -> employment.person().equals(person));
    }

    /** As the setting's own people usually are. */
    public Learner learner() {
        return learner(provider.payerClass());
    }

    /** A childminder's assistant has a class of her own; everybody else has the setting's. */
    public Learner learner(PersonId person) {
        Optional<EmploymentRole> role = employed.stream()
                .filter(employment -> employment.person().equals(person))
                .map(Employment::role)
                .findFirst();
        boolean assists = provider.payerClass() == PayerClass.CHILDMINDER
                && role.filter(EmploymentRole.ASSISTANT::equals).isPresent();
        return learner(assists ? PayerClass.CHILDMINDER_ASSISTANT : provider.payerClass());
    }

    private Learner learner(PayerClass payerClass) {
        return new Learner(provider.council(), payerClass, staff(), districts());
    }

    private int staff() {
        return Math.toIntExact(employed.stream()
                .filter(employment -> STAFF.contains(employment.role()))
                .map(Employment::person)
                .distinct()
                .count());
    }

    /** Until somebody says where the children live, they are taken to live where the setting is. */
    private Set<DistrictCode> districts() {
        Set<DistrictCode> told = provider.childrenFrom();
        return told.isEmpty() ? Set.of(provider.district()) : told;
    }
}

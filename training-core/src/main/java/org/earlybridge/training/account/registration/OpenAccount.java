package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Mark;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.place.Area;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.setting.NewProvider;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.Employment;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;

/** The last step that both ways of registering share: the person, her setting unless it is known, her work there, her log-in. */
@ApplicationScoped
class OpenAccount {

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private Providers providers;

    @Inject
    private Places places;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    protected OpenAccount() {}

    OpenAccount(Accounts accounts, People people, Providers providers, Places places, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.providers = providers;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
    }

    Account of(Applicant applicant, Mark by, String why) {
        Provider setting = known(applicant).orElseGet(() -> written(applicant));
        Person person = Person.called(
                applicant.givenName(), applicant.familyName(), applicant.email().text());
        people.add(person);
        people.add(employment(applicant, person, setting));
        Account account = Account.open(applicant.name(), applicant.email(), person.id(), clock.instant());
        Role role = applicant.kind().isChildminder() ? Role.CHILDMINDER : Role.MANAGER;
        account.take(new Standing(role, setting.council(), setting.id()));
        accounts.add(account);
        trail.tell(
                by,
                Deed.of("account opened", "account", account.id().value())
                        .in(setting.council().code())
                        .because(why)
                        .changing(null, role + " at setting " + setting.id().value()));
        return account;
    }

    Optional<Provider> known(Applicant applicant) {
        return applicant.urn().map(Urn::text).flatMap(providers::withUrn);
    }

    private Provider written(Applicant applicant) {
        Home home = applicant.home();
        Area area = OutwardCode.of(home.postcode()).flatMap(places::area).orElseThrow();
        Provider setting = new Provider(new NewProvider(
                home.council(),
                applicant.kind(),
                applicant.settingName(),
                applicant.urn().map(Urn::text).orElse(null),
                home.postcode(),
                home.district(),
                area.middle()));
        providers.add(setting);
        return setting;
    }

    private Employment employment(Applicant applicant, Person person, Provider setting) {
        LocalDate today = LocalDate.now(clock);
        return applicant.kind().isChildminder()
                ? Employment.ofChildminder(person.id(), setting.id(), setting.council(), today)
                : Employment.ofManager(person.id(), setting.id(), setting.council(), today);
    }
}

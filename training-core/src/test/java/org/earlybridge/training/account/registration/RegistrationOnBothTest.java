package org.earlybridge.training.account.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.MovableClock;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.account.signin.LimitMails;
import org.earlybridge.training.account.signin.Source;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.place.Places;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.training.setting.Providers;
import org.earlybridge.training.workforce.People;

class RegistrationOnBothTest {

    private static final EmailAddress RUTA = new EmailAddress("ruta@example.org");
    private static final Home FENLAND = new Home("PE13 3AB", new DistrictCode("E07000010"), Given.CCC);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-10-13T09:00:00Z"));

    @OnBothDatabases
    void a_childminder_nobody_knows_is_in_as_soon_as_she_confirms(TestDatabase database) {
        assertThat(confirm(database, ask(database, childminder(Optional.empty()))))
                .isInstanceOf(Confirmation.Opened.class);
        Known ruta = database.commit(
                em -> new Accounts(em).openWith(RUTA).orElseThrow().known());
        Standing standing = ruta.standings().iterator().next();
        assertThat(standing.role()).isEqualTo(Role.CHILDMINDER);
        Provider own = database.commit(em -> new Providers(em)
                .with(Objects.requireNonNull(standing.provider()), Given.CCC)
                .orElseThrow());
        assertThat(own.district()).isEqualTo(FENLAND.district());
        assertThat(own.minAdults()).isEqualTo(1);
    }

    @OnBothDatabases
    void a_link_confirms_once_and_not_after_a_day(TestDatabase database) {
        Secret key = ask(database, childminder(Optional.empty()));
        assertThat(confirm(database, key)).isInstanceOf(Confirmation.Opened.class);
        assertThat(confirm(database, key)).isInstanceOf(Confirmation.Over.class);
    }

    @OnBothDatabases
    void a_link_that_waited_a_day_confirms_nothing(TestDatabase database) {
        Secret key = ask(database, childminder(Optional.empty()));
        clock.move(Duration.ofHours(24));
        assertThat(confirm(database, key)).isInstanceOf(Confirmation.Over.class);
    }

    @OnBothDatabases
    void what_nobody_confirmed_is_forgotten(TestDatabase database) {
        Secret key = ask(database, childminder(Optional.empty()));
        clock.move(Duration.ofHours(25));
        int gone = database.commit(em -> new ForgetUnconfirmed(new Registrations(em), clock).now());
        assertThat(gone).isEqualTo(1);
        assertThat(confirm(database, key)).isInstanceOf(Confirmation.Over.class);
    }

    @OnBothDatabases
    void who_has_an_account_gets_a_mail_that_says_so_and_nothing_to_confirm(TestDatabase database) {
        assertThat(confirm(database, ask(database, childminder(Optional.empty()))))
                .isInstanceOf(Confirmation.Opened.class);
        database.run("DELETE FROM notice");
        Duration wait = database.commit(em -> asker(em).as(childminder(Optional.empty()), new Source("192.0.2.1")));
        assertThat(wait).isZero();
        assertThat(mail(database)).contains("/sign-in").doesNotContain("register-confirm");
    }

    @OnBothDatabases
    void a_number_that_is_known_is_not_taken_over_by_whoever_types_it(TestDatabase database) {
        setting(database, "EY123456");
        assertThat(confirm(database, ask(database, childminder(Optional.of(new Urn("EY123456"))))))
                .isEqualTo(new Confirmation.CouncilDecides("Cambridgeshire County Council"));
        assertThat(database.<Boolean>commit(em -> new Accounts(em).include(RUTA)))
                .isFalse();
    }

    @OnBothDatabases
    void a_manager_is_in_when_her_council_lets_her_in(TestDatabase database) {
        long asked = managerWaits(database);
        assertThat(letIn(database, coordinator(database, Given.CCC), asked)).isEqualTo(LetIn.Answer.LET_IN);
        Known ruta = database.commit(
                em -> new Accounts(em).openWith(RUTA).orElseThrow().known());
        assertThat(ruta.standings()).extracting(Standing::role).containsExactly(Role.MANAGER);
    }

    @OnBothDatabases
    void the_other_councils_coordinator_sees_nobody_and_can_decide_nothing(TestDatabase database) {
        long asked = managerWaits(database);
        Caller other = coordinator(database, Given.PCC);
        assertThat(waiting(database, other)).isEmpty();
        assertThatThrownBy(() -> letIn(database, other, asked)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> decline(database, other, asked)).isInstanceOf(NotFound.class);
        assertThat(waiting(database, coordinator(database, Given.CCC))).hasSize(1);
    }

    @OnBothDatabases
    void who_is_declined_reads_why_and_waits_no_more(TestDatabase database) {
        long asked = managerWaits(database);
        database.run("DELETE FROM notice");
        Caller cora = coordinator(database, Given.CCC);
        assertThat(decline(database, cora, asked)).isEqualTo(asked);
        assertThat(mail(database)).contains("We do not know you");
        assertThat(waiting(database, cora)).isEmpty();
    }

    @OnBothDatabases
    void a_setting_of_the_other_council_is_not_given_away(TestDatabase database) {
        setting(database, "EY123456");
        database.run("UPDATE provider SET authority_id = 'PCC'");
        long asked = managerWaits(database, Optional.of(new Urn("EY123456")));
        assertThat(letIn(database, coordinator(database, Given.CCC), asked)).isEqualTo(LetIn.Answer.NOT_THAT_SETTING);
    }

    private long managerWaits(TestDatabase database) {
        return managerWaits(database, Optional.empty());
    }

    private long managerWaits(TestDatabase database, Optional<Urn> urn) {
        Applicant manager =
                new Applicant("Ruta", "Example", RUTA, ProviderKind.GROUP, "Little Acorns (invented)", urn, FENLAND);
        assertThat(confirm(database, ask(database, manager))).isInstanceOf(Confirmation.CouncilDecides.class);
        return waiting(database, coordinator(database, Given.CCC)).get(0).id();
    }

    private static Applicant childminder(Optional<Urn> urn) {
        return new Applicant("Ruta", "Example", RUTA, ProviderKind.CHILDMINDER, "Ruta Example", urn, FENLAND);
    }

    private static void setting(TestDatabase database, String urn) {
        new Given(database).setting(Given.CCC, "Known already (invented)");
        database.run("UPDATE provider SET urn = '" + urn + "'");
    }

    private Caller coordinator(TestDatabase database, AuthorityId council) {
        EmailAddress email = new EmailAddress("coordinator-" + council + "@example.org");
        Known known = database.commit(em -> new Accounts(em)
                .openWith(email)
                .orElseGet(() -> opened(em, email, council))
                .known());
        Caller caller = new Caller();
        caller.arrive("E-TEST-01");
        caller.become(known);
        return caller;
    }

    private Account opened(EntityManager em, EmailAddress email, AuthorityId council) {
        Account account = Account.open("Cora Example", email, null, clock.instant());
        account.take(new Standing(Role.COORDINATOR, council, null));
        new Accounts(em).add(account);
        return account;
    }

    private AskToRegister asker(EntityManager em) {
        return new AskToRegister(
                new Registrations(em),
                new Accounts(em),
                LimitMails.over(em, clock),
                Outbox.over(em, clock),
                clock,
                "https://earlybridge.example.org");
    }

    private OpenAccount opener(EntityManager em) {
        return new OpenAccount(
                new Accounts(em), new People(em), new Providers(em), new Places(em), Trail.over(em, clock), clock);
    }

    private Secret ask(TestDatabase database, Applicant applicant) {
        Duration wait = database.commit(em -> asker(em).as(applicant, new Source("192.0.2.1")));
        assertThat(wait).isZero();
        Matcher link = Pattern.compile("register-confirm\\?key=(\\S+)").matcher(mail(database));
        assertThat(link.find()).isTrue();
        return new Secret(link.group(1));
    }

    private static String mail(TestDatabase database) {
        return database.commit(
                em -> (String) em.createNativeQuery("SELECT body FROM notice").getSingleResult());
    }

    private Confirmation confirm(TestDatabase database, Secret key) {
        return database.commit(em -> new ConfirmRegistration(
                        new Registrations(em),
                        opener(em),
                        new Accounts(em),
                        new Authorities(em),
                        Trail.over(em, clock),
                        new Caller(),
                        clock)
                .holding(key));
    }

    private LetIn.Answer letIn(TestDatabase database, Caller caller, long asked) {
        return database.commit(em -> new LetIn(
                        new Registrations(em), opener(em), new Accounts(em), Outbox.over(em, clock), caller, clock)
                .applicant(asked));
    }

    private long decline(TestDatabase database, Caller caller, long asked) {
        Function<EntityManager, Long> declining = em -> {
            new DeclineApplicant(new Registrations(em), Trail.over(em, clock), Outbox.over(em, clock), caller, clock)
                    .because(asked, "We do not know you");
            return asked;
        };
        return database.commit(declining);
    }

    private static List<ApplicantLine> waiting(TestDatabase database, Caller caller) {
        return database.commit(em -> new ListApplicants(new Registrations(em), caller).waiting());
    }
}

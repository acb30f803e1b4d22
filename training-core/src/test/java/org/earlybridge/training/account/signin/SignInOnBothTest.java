package org.earlybridge.training.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.MovableClock;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.account.password.Hashing;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.notice.Outbox;

class SignInOnBothTest {

    private static final Instant START = Instant.parse("2026-10-13T09:00:00Z");
    private static final EmailAddress RUTA = new EmailAddress("Ruta@example.org");
    private static final EmailAddress NOBODY = new EmailAddress("nobody@example.org");
    private static final Source HERE = new Source("192.0.2.1");
    private static final Source THERE = new Source("192.0.2.2");

    private final MovableClock clock = new MovableClock(START);
    private final Hashing hashing = Hashing.quick(1_000);

    @OnBothDatabases
    void the_right_password_comes_in_whatever_capitals_the_address_has(TestDatabase database) {
        account(database);
        assertThat(tryPassword(database, new EmailAddress("RUTA@EXAMPLE.ORG"), "three odd words", HERE))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @OnBothDatabases
    void a_wrong_password_and_an_unknown_address_get_the_same_answer(TestDatabase database) {
        account(database);
        assertThat(tryPassword(database, RUTA, "wrong", HERE)).isEqualTo(tryPassword(database, NOBODY, "wrong", HERE));
    }

    @OnBothDatabases
    void after_three_wrong_ones_everybody_waits_for_an_unknown_address_too(TestDatabase database) {
        account(database);
        for (EmailAddress email : List.of(RUTA, NOBODY)) {
            for (int i = 0; i < 3; i++) {
                assertThat(tryPassword(database, email, "wrong", HERE)).isInstanceOf(SignIn.Refused.class);
            }
            assertThat(tryPassword(database, email, "three odd words", HERE)).isInstanceOf(SignIn.TooMany.class);
        }
    }

    @OnBothDatabases
    void who_waits_long_enough_comes_in_and_starts_afresh(TestDatabase database) {
        account(database);
        for (int i = 0; i < 3; i++) {
            assertThat(tryPassword(database, RUTA, "wrong", HERE)).isInstanceOf(SignIn.Refused.class);
        }
        clock.move(Duration.ofSeconds(2));
        assertThat(tryPassword(database, RUTA, "three odd words", HERE)).isInstanceOf(SignIn.Welcome.class);
        assertThat(tryPassword(database, RUTA, "wrong", HERE)).isInstanceOf(SignIn.Refused.class);
    }

    @OnBothDatabases
    void somebody_guessing_elsewhere_does_not_lock_the_owner_out(TestDatabase database) {
        account(database);
        for (int i = 0; i < 19; i++) {
            clock.move(Duration.ofMinutes(1));
            assertThat(tryPassword(database, RUTA, "wrong", THERE)).isNotInstanceOf(SignIn.Welcome.class);
        }
        clock.move(Duration.ofMinutes(1));
        assertThat(tryPassword(database, RUTA, "three odd words", HERE)).isInstanceOf(SignIn.Welcome.class);
    }

    @OnBothDatabases
    void a_hash_of_fewer_rounds_is_made_anew_with_the_sign_in_and_nobody_is_signed_out(TestDatabase database) {
        account(database);
        int before = stamp(database);
        SignIn welcome = new SignInWithPassword(new DeskInTransactions(database, clock), Hashing.quick(2_000))
                .as(RUTA, "three odd words", HERE);
        assertThat(welcome).isInstanceOf(SignIn.Welcome.class);
        assertThat(database.<String>commit(em -> new Accounts(em)
                        .openWith(RUTA)
                        .orElseThrow()
                        .password()
                        .orElseThrow()
                        .text()))
                .startsWith("pbkdf2-sha256$2000$");
        assertThat(stamp(database)).isEqualTo(before);
    }

    @OnBothDatabases
    void a_link_comes_in_once(TestDatabase database) {
        account(database);
        Secret key = mailedKey(database);
        assertThat(open(database, key)).isInstanceOf(SignIn.Welcome.class);
        assertThat(open(database, key)).isInstanceOf(SignIn.Refused.class);
    }

    @OnBothDatabases
    void a_link_leads_back_to_where_it_was_asked_for(TestDatabase database) {
        account(database);
        SignIn answer = open(database, mailedKey(database));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        SignIn.Welcome.class, in -> assertThat(in.next()).isEqualTo("/account"));
    }

    @OnBothDatabases
    void a_link_ends_after_twenty_minutes(TestDatabase database) {
        account(database);
        Secret key = mailedKey(database);
        clock.move(Duration.ofMinutes(20));
        assertThat(open(database, key)).isInstanceOf(SignIn.Refused.class);
    }

    @OnBothDatabases
    void the_key_of_a_link_is_not_in_its_table(TestDatabase database) {
        account(database);
        Secret key = mailedKey(database);
        String stored = database.commit(em ->
                (String) em.createNativeQuery("SELECT digest FROM sign_in_link").getSingleResult());
        assertThat(stored).isEqualTo(key.digest()).isNotEqualTo(key.text());
    }

    @OnBothDatabases
    void an_unknown_address_costs_the_same_statements_as_a_known_one(TestDatabase database) {
        account(database);
        int known = database.statementsOf(() -> assertThat(ask(database, RUTA)).isZero());
        int unknown =
                database.statementsOf(() -> assertThat(ask(database, NOBODY)).isZero());
        assertThat(unknown).isEqualTo(known);
    }

    @OnBothDatabases
    void the_fourth_link_in_a_row_has_to_wait(TestDatabase database) {
        account(database);
        assertThat(List.of(ask(database, RUTA), ask(database, RUTA), ask(database, RUTA)))
                .containsOnly(Duration.ZERO);
        assertThat(ask(database, RUTA)).isPositive();
    }

    @OnBothDatabases
    void a_closed_account_comes_in_by_neither_way(TestDatabase database) {
        account(database);
        Secret key = mailedKey(database);
        database.run("UPDATE account SET closed_at = '2026-10-13 08:00:00'");
        assertThat(tryPassword(database, RUTA, "three odd words", HERE)).isInstanceOf(SignIn.Refused.class);
        assertThat(open(database, key)).isInstanceOf(SignIn.Refused.class);
    }

    @OnBothDatabases
    void tries_and_links_are_forgotten_after_a_day(TestDatabase database) {
        account(database);
        Duration asked = ask(database, RUTA);
        assertThat(asked).isZero();
        clock.move(Duration.ofHours(25));
        int forgotten =
                database.commit(em -> new ForgetOldAttempts(new SignInAttempts(em), new SignInLinks(em), clock).now());
        assertThat(forgotten).isEqualTo(2);
    }

    @OnBothDatabases
    void two_spellings_of_one_address_cannot_be_two_accounts(TestDatabase database) {
        account(database);
        assertThatThrownBy(
                        () -> database.run(
                                "INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at)"
                                        + " VALUES (999, 'X', 'RUTA@example.org', 'ruta@example.org', 0, FALSE, '2026-10-13 09:00:00')"))
                .isInstanceOf(IllegalStateException.class);
    }

    private void account(TestDatabase database) {
        database.commit(em -> {
            Account account = Account.open("Ruta Example", RUTA, null, START);
            account.changePassword(hashing.hash("three odd words").orElseThrow());
            account.take(new Standing(Role.COORDINATOR, new AuthorityId("PCC"), null));
            new Accounts(em).add(account);
            return account;
        });
    }

    private int stamp(TestDatabase database) {
        return database.commit(
                em -> new Accounts(em).openWith(RUTA).orElseThrow().stamp());
    }

    private SignIn tryPassword(TestDatabase database, EmailAddress email, String password, Source source) {
        return new SignInWithPassword(new DeskInTransactions(database, clock), hashing).as(email, password, source);
    }

    private Duration ask(TestDatabase database, EmailAddress email) {
        return database.commit(em -> new SendSignInLink(
                        new Accounts(em),
                        new SignInLinks(em),
                        LimitMails.over(em, clock),
                        Outbox.over(em, clock),
                        clock,
                        "https://earlybridge.example.org")
                .to(email, "/account", HERE));
    }

    private SignIn open(TestDatabase database, Secret key) {
        return database.commit(em -> withLink(em).apply(key));
    }

    private Function<Secret, SignIn> withLink(EntityManager em) {
        return new SignInWithLink(new SignInLinks(em), new Accounts(em), Trail.over(em, clock), new Caller(), clock)
                ::holding;
    }

    private Secret mailedKey(TestDatabase database) {
        assertThat(ask(database, RUTA)).isZero();
        String body = database.commit(
                em -> (String) em.createNativeQuery("SELECT body FROM notice").getSingleResult());
        Matcher link = Pattern.compile("https://earlybridge\\.example\\.org/sign-in-link\\?key=(\\S+)")
                .matcher(body);
        return Optional.of(link)
                .filter(Matcher::find)
                .map(found -> new Secret(found.group(1)))
                .orElseThrow();
    }
}

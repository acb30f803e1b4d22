package org.earlybridge.training.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;

class TokensOnBothTest {

    private static final Instant START = Instant.parse("2026-10-13T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(START, ZoneId.of("Europe/London"));

    @OnBothDatabases
    void a_token_is_its_owner_with_her_roles_and_no_more(TestDatabase database) {
        Caller cora = caller(database, "cora@example.org");
        Secret token = make(database, cora);
        Known owner = recognise(database, token);
        assertThat(owner.account()).isEqualTo(cora.me().account());
        assertThat(owner.standings()).isEqualTo(cora.standings());
    }

    @OnBothDatabases
    void the_day_of_its_last_use_is_noted(TestDatabase database) {
        Caller cora = caller(database, "cora@example.org");
        Secret token = make(database, cora);
        assertThat(line(database, cora).lastUsedOn()).isNull();
        Known owner = recognise(database, token);
        assertThat(owner).isNotNull();
        assertThat(line(database, cora).lastUsedOn()).isEqualTo(LocalDate.of(2026, 10, 13));
    }

    @OnBothDatabases
    void a_revoked_token_is_nobodys(TestDatabase database) {
        Caller cora = caller(database, "cora@example.org");
        Secret token = make(database, cora);
        String name =
                database.commit(em -> revoke(em, cora).with(line(database, cora).id()));
        assertThat(name).isEqualTo("My script");
        assertThat(database.<Boolean>commit(em -> recogniser(em).of(token).isEmpty()))
                .isTrue();
    }

    @OnBothDatabases
    void another_persons_token_cannot_be_revoked_and_is_not_there(TestDatabase database) {
        Caller cora = caller(database, "cora@example.org");
        Secret token = make(database, cora);
        Caller other = caller(database, "other@example.org");
        long id = line(database, cora).id();
        assertThatThrownBy(() -> database.commit(em -> revoke(em, other).with(id)))
                .isInstanceOf(NotFound.class);
        assertThat(recognise(database, token)).isNotNull();
    }

    @OnBothDatabases
    void the_token_is_not_in_its_table(TestDatabase database) {
        Secret token = make(database, caller(database, "cora@example.org"));
        String stored = database.commit(em ->
                (String) em.createNativeQuery("SELECT digest FROM api_token").getSingleResult());
        assertThat(stored).isEqualTo(token.digest()).isNotEqualTo(token.text());
    }

    private static Caller caller(TestDatabase database, String email) {
        Known known = database.commit(em -> {
            Account account = Account.open("Cora Example", new EmailAddress(email), null, START);
            account.take(new Standing(Role.COORDINATOR, new AuthorityId("PCC"), null));
            new Accounts(em).add(account);
            return account.known();
        });
        Caller caller = new Caller();
        caller.arrive("E-TEST-01");
        caller.become(known);
        return caller;
    }

    private static Secret make(TestDatabase database, Caller caller) {
        return database.commit(
                em -> new MakeToken(new ApiTokens(em), Trail.over(em, CLOCK), caller, CLOCK).named("My script"));
    }

    private static RevokeToken revoke(EntityManager em, Caller caller) {
        return new RevokeToken(new ApiTokens(em), Trail.over(em, CLOCK), caller, CLOCK);
    }

    private static RecogniseToken recogniser(EntityManager em) {
        return new RecogniseToken(new ApiTokens(em), new Accounts(em), CLOCK);
    }

    private static Known recognise(TestDatabase database, Secret token) {
        return database.commit(em -> recogniser(em).of(token).orElseThrow());
    }

    private static TokenLine line(TestDatabase database, Caller caller) {
        return database.commit(
                em -> new ListTokens(new ApiTokens(em), caller).mine().get(0));
    }
}

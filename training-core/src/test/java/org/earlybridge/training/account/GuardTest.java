package org.earlybridge.training.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.earlybridge.training.authority.AuthorityId;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final Standing COORDINATOR = new Standing(Role.COORDINATOR, new AuthorityId("PCC"), null);

    @Test
    void everyone_means_signed_in_or_not() {
        assertThat(lets("everyone", new Caller())).isTrue();
    }

    @Test
    void signed_in_means_any_account_and_nobody_else() {
        assertThat(lets("signedIn", CallerTest.standing())).isTrue();
        assertThat(lets("signedIn", new Caller())).isFalse();
    }

    @Test
    void a_role_is_needed_where_a_role_is_named() {
        assertThat(lets("coordinators", CallerTest.standing(COORDINATOR))).isTrue();
        assertThat(lets("finance", CallerTest.standing(COORDINATOR))).isFalse();
        assertThat(lets("coordinators", new Caller())).isFalse();
    }

    @Test
    void the_servers_own_work_is_refused_to_every_request() {
        assertThat(lets("server", CallerTest.standing(COORDINATOR))).isFalse();
        assertThat(lets("server", new Caller())).isTrue();
    }

    @Test
    void a_rule_that_names_nobody_lets_nobody_in() {
        assertThat(lets("nobody", CallerTest.standing(COORDINATOR))).isFalse();
    }

    private static boolean lets(String verb, Caller caller) {
        try {
            return new Guard(caller).lets(Verbs.class.getDeclaredMethod(verb).getAnnotation(AllowedTo.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @SuppressWarnings("UnusedMethod") // read for their annotations
    private static final class Verbs {

        @AllowedTo(everyone = true)
        void everyone() {}

        @AllowedTo(signedIn = true)
        void signedIn() {}

        @AllowedTo(Role.COORDINATOR)
        void coordinators() {}

        @AllowedTo(Role.FINANCE)
        void finance() {}

        @AllowedTo(server = true)
        void server() {}

        @AllowedTo
        void nobody() {}
    }
}

package org.earlybridge.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** ASVS 7: sessions begin at sign-in under a new id, end when they should, and their cookies say little. */
class SessionsHttpIT {

    private static final String SESSION = "eb-session";

    @Test
    void whoever_only_looks_gets_no_cookie() throws Exception {
        HttpResponse<String> answer = new Guest().get("/");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_planted_id_is_worth_nothing_after_the_sign_in() throws Exception {
        Guest victim = new Guest();
        victim.plant(SESSION, "planted0123456789planted0123");
        HttpResponse<String> in = victim.signIn("finance-ccc@demo.example.org", Guest.PASSWORD, "/sign-in");
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith(SESSION + "="))
                .allSatisfy(cookie -> assertThat(cookie).doesNotContain("planted"));
        Guest attacker = new Guest();
        attacker.plant(SESSION, "planted0123456789planted0123");
        assertThat(attacker.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void signing_in_again_changes_the_id_and_ends_the_session_before() throws Exception {
        Guest guest = Guest.signedInAs("finance-ccc@demo.example.org");
        String before = guest.cookie(SESSION).orElseThrow().getValue();
        HttpResponse<String> again = guest.signIn("board@demo.example.org", Guest.PASSWORD, "/sign-in");
        assertThat(again.statusCode()).isEqualTo(302);
        Guest old = new Guest();
        old.plant(SESSION, before);
        assertThat(old.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void after_signing_out_the_old_id_opens_nothing() throws Exception {
        Guest guest = Guest.signedInAs("finance-ccc@demo.example.org");
        String id = guest.cookie(SESSION).orElseThrow().getValue();
        HttpResponse<String> out = guest.press(guest.get("/sign-out"), "leave", Map.of());
        assertThat(out.statusCode()).isEqualTo(302);
        Guest replay = new Guest();
        replay.plant(SESSION, id);
        assertThat(replay.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void a_link_of_somebody_elses_signs_nobody_out() throws Exception {
        Guest guest = Guest.signedInAs("finance-ccc@demo.example.org");
        assertThat(guest.get("/sign-out").statusCode()).isEqualTo(200);
        assertThat(guest.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_of_other_sites() throws Exception {
        Guest guest = new Guest();
        HttpResponse<String> in = guest.signIn("finance-ccc@demo.example.org", Guest.PASSWORD, "/sign-in");
        List<String> set = in.headers().allValues("Set-Cookie");
        assertThat(set)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .contains("Path=/")
                        .doesNotContainIgnoringCase("Domain="));
    }

    @Test
    void a_browsers_session_makes_no_call_and_a_token_opens_no_page() throws Exception {
        Guest guest = Guest.signedInAs("finance-ccc@demo.example.org");
        assertThat(guest.get("/api/v1/me").statusCode()).isEqualTo(401);
        HttpResponse<String> page = new Guest().get("/account", "Authorization", "Bearer demo-finance-ccc");
        assertThat(page.statusCode()).isEqualTo(303);
    }

    @Test
    void a_token_is_its_owner_and_a_made_up_one_is_refused() throws Exception {
        assertThat(new Guest()
                        .get("/api/v1/me", "Authorization", "Bearer demo-finance-ccc")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> madeUp = new Guest().get("/api/v1/cohorts", "Authorization", "Bearer made-up");
        assertThat(madeUp.statusCode()).isEqualTo(401);
        assertThat(madeUp.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }
}

package org.earlybridge.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody learns who is not one of us: who has an account, what other pages there are, where we would send him. */
class StrangersHttpIT {

    private static final String SOMEBODY = "admin@demo.example.org";

    @Test
    void a_wrong_password_and_an_address_nobody_has_get_the_same_answer() throws Exception {
        HttpResponse<String> known = new Guest().signIn(SOMEBODY, "wrong", "/sign-in");
        HttpResponse<String> unknown = new Guest().signIn(nobody(), "wrong", "/sign-in");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(withoutTraces(unknown)).isEqualTo(withoutTraces(known));
    }

    @Test
    void a_link_is_on_its_way_for_everybody() throws Exception {
        HttpResponse<String> known = askForLink(SOMEBODY);
        HttpResponse<String> unknown = askForLink(nobody());
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(302);
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(known.headers().firstValue("Location"));
    }

    @Test
    void registering_answers_the_same_for_an_address_that_is_registered() throws Exception {
        HttpResponse<String> known = register(SOMEBODY);
        HttpResponse<String> unknown = register(nobody());
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(302);
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(known.headers().firstValue("Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/%5Cevil.example",
                "/%09/evil.example",
                "%2F%2Fevil.example",
                "javascript:alert(1)",
                "/no-such-page"
            })
    void the_way_back_after_signing_in_leads_to_no_other_site(String next) throws Exception {
        Guest guest = new Guest();
        HttpResponse<String> in = guest.signIn("finance-ccc@demo.example.org", Guest.PASSWORD, "/sign-in?next=" + next);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location").orElseThrow())
                .doesNotContain("evil", "javascript", "no-such-page")
                .endsWith("/home");
    }

    @Test
    void whoever_was_on_her_way_to_a_page_comes_back_to_that_page() throws Exception {
        Guest guest = new Guest();
        HttpResponse<String> sentToSignIn = guest.get("/account?from=here");
        String signIn = sentToSignIn.headers().firstValue("Location").orElseThrow();
        assertThat(signIn).isEqualTo("/sign-in?next=%2Faccount%3Ffrom%3Dhere");
        HttpResponse<String> in = guest.signIn("finance-ccc@demo.example.org", Guest.PASSWORD, signIn);
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/account?from=here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/public.xhtml",
                "/META-INF/MANIFEST.MF",
                "/%57EB-INF/web.xml",
                "/WEB-INF%2fweb.xml",
                "/sign-in/../WEB-INF/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/resources/earlybridge/css/ui.css",
                "/sign-in.xhtml/",
                "/metrics"
            })
    void nothing_of_how_we_are_built_is_handed_out(String path) throws Exception {
        HttpResponse<String> answer = new Guest().get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("<web-app", "ui:composition", "Manifest-Version");
    }

    @Test
    void a_path_hidden_behind_a_parameter_is_the_page_before_it() throws Exception {
        assertThat(new Guest().get("/;/WEB-INF/web.xml").body())
                .contains("Find training")
                .doesNotContain("<web-app");
    }

    private static HttpResponse<String> askForLink(String address) throws Exception {
        Guest guest = new Guest();
        return guest.press(guest.get("/sign-in"), "send", Map.of("email", address));
    }

    private static HttpResponse<String> register(String address) throws Exception {
        Guest guest = new Guest();
        HttpResponse<String> check = guest.press(
                guest.get("/register"),
                "continue",
                Map.of("givenName", "Ruta", "familyName", "Example", "email", address, "postcode", "PE13 3AB"));
        return guest.press(check, "send", Map.of());
    }

    /** Nobody's, and another one each time, so that no earlier try slows this one down. */
    private static String nobody() {
        return "nobody-" + UUID.randomUUID() + "@example.org";
    }

    /** The page but for what is typed into it and what differs on every page. */
    private static String withoutTraces(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("name=\"formToken\" value=\"[^\"]*\"", "")
                .replaceAll("value=\"[^\"]*@[^\"]*\"", "");
    }
}

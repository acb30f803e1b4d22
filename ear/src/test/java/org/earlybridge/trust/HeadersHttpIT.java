package org.earlybridge.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ASVS 3.4: every answer carries the headers, whatever kind of answer it is. */
class HeadersHttpIT {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([A-Za-z0-9+/=]+)'$");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/account",
                "/no-such-page",
                "/problem",
                "/favicon.ico",
                "/jakarta.faces.resource/css/ui.css.xhtml?ln=earlybridge",
                "/jakarta.faces.resource/none.css.xhtml?ln=earlybridge",
                "/api/v1/me",
                "/api/v1/cohorts",
                "/api/v1/none",
                "/WEB-INF/web.xml"
            })
    void an_answer_to_reading_carries_them(String path) throws Exception {
        hasThem(new Guest().get(path));
    }

    @Test
    void so_does_a_refused_form() throws Exception {
        hasThem(new Guest().post("/sign-in", Map.of("enter", "Sign in")));
    }

    @Test
    void so_does_a_page_for_somebody_else() throws Exception {
        HttpResponse<String> answer =
                Guest.signedInAs("finance-pcc@demo.example.org").get("/office/registrations");
        assertThat(answer.statusCode()).isEqualTo(403);
        hasThem(answer);
    }

    @Test
    void a_public_page_runs_no_script_and_takes_styles_from_our_files_alone() throws Exception {
        HttpResponse<String> answer = new Guest().get("/");
        assertThat(policy(answer))
                .contains("script-src 'none'", "style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(answer.body()).doesNotContain("<script", " style=\"", " onclick=\"");
    }

    @Test
    void a_page_of_the_back_office_runs_scripts_of_its_own_nonce_alone() throws Exception {
        Guest coordinator = Guest.signedInAs("coordinator-pcc@demo.example.org");
        HttpResponse<String> first = coordinator.get("/office/registrations");
        HttpResponse<String> second = coordinator.get("/office/registrations");
        String nonce = nonceOf(first);
        assertThat(nonceOf(second)).isNotEqualTo(nonce);
        assertThat(SCRIPT.matcher(first.body()).results().map(tag -> tag.group()))
                .allSatisfy(tag -> assertThat(tag).contains("nonce=\"" + nonce + "\""));
        assertThat(first.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void what_somebody_signed_in_sees_is_kept_by_no_cache() throws Exception {
        HttpResponse<String> answer =
                Guest.signedInAs("finance-pcc@demo.example.org").get("/account");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void no_answer_says_what_it_was_made_with() throws Exception {
        for (String path : List.of("/", "/no-such-page", "/api/v1/none")) {
            Map<String, List<String>> headers = new Guest().get(path).headers().map();
            assertThat(headers).doesNotContainKeys("x-powered-by", "server");
        }
    }

    private static void hasThem(HttpResponse<String> answer) {
        assertThat(policy(answer))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe-eval", "script-src 'self'", "script-src 'unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options"))
                .as("ours, and none of the server's beside it")
                .containsExactly("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .as("the address is http")
                .isEmpty();
    }

    private static String nonceOf(HttpResponse<String> answer) {
        Matcher nonce = NONCE.matcher(policy(answer));
        assertThat(nonce.find()).as(policy(answer)).isTrue();
        return nonce.group(1);
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }
}

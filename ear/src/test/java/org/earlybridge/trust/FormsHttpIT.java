package org.earlybridge.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.earlybridge.Deployed;
import org.junit.jupiter.api.Test;

/** ASVS 3.5: a form is taken from the browser it was made for, and from no other. */
class FormsHttpIT {

    private static final String ACCOUNT = "board@demo.example.org";

    @Test
    void with_its_own_token_a_form_is_taken() throws Exception {
        assertThat(makeToken(Guest.signedInAs(ACCOUNT), Map.of()).body()).contains("id=\"made-token\"");
    }

    @Test
    void without_a_token_it_is_refused_in_plain_words_and_nothing_is_done() throws Exception {
        Guest guest = Guest.signedInAs(ACCOUNT);
        Map<String, String> fields = fields(guest);
        fields.remove("formToken");
        refused(guest.post("/account", fields));
        assertThat(guest.get("/account").body()).doesNotContain("Made by a test of forms");
    }

    @Test
    void with_a_made_up_token_it_is_refused() throws Exception {
        Guest guest = Guest.signedInAs(ACCOUNT);
        Map<String, String> fields = fields(guest);
        fields.put("formToken", "A".repeat(64));
        refused(guest.post("/account", fields));
    }

    @Test
    void with_another_browsers_token_it_is_refused() throws Exception {
        Guest guest = Guest.signedInAs(ACCOUNT);
        Guest other = Guest.signedInAs("admin@demo.example.org");
        Map<String, String> fields = fields(guest);
        fields.put("formToken", fields(other).get("formToken"));
        refused(guest.post("/account", fields));
    }

    @Test
    void with_the_token_that_the_same_browser_had_before_it_signed_in_it_is_refused() throws Exception {
        Guest guest = new Guest();
        String before = Guest.fieldsOf(guest.get("/sign-in"), "enter").get("formToken");
        assertThat(guest.signIn(ACCOUNT, Guest.PASSWORD, "/sign-in").statusCode())
                .isEqualTo(302);
        Map<String, String> fields = fields(guest);
        fields.put("formToken", before);
        refused(guest.post("/account", fields));
    }

    @Test
    void sent_by_a_page_of_another_site_it_is_refused_even_with_the_right_token() throws Exception {
        Guest guest = Guest.signedInAs(ACCOUNT);
        refused(guest.post("/account", fields(guest), "Sec-Fetch-Site", "cross-site"));
    }

    @Test
    void the_sign_in_form_is_guarded_too() throws Exception {
        Guest guest = new Guest();
        Map<String, String> fields = Guest.fieldsOf(guest.get("/sign-in"), "enter");
        fields.remove("formToken");
        refused(guest.post("/sign-in", fields));
    }

    @Test
    void other_methods_than_reading_and_sending_a_form_are_not_known_to_pages() throws Exception {
        HttpRequest put = HttpRequest.newBuilder(Deployed.address().resolve("/account"))
                .PUT(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        int status = HttpClient.newHttpClient()
                .send(put, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        assertThat(status).isEqualTo(405);
    }

    private static Map<String, String> fields(Guest guest) throws Exception {
        Map<String, String> fields = new HashMap<>(Guest.fieldsOf(guest.get("/account"), "make"));
        fields.put("tokenName", "Made by a test of forms");
        return fields;
    }

    private static HttpResponse<String> makeToken(Guest guest, Map<String, String> more) throws Exception {
        Map<String, String> typed = new HashMap<>(Map.of("tokenName", "Made by a test"));
        typed.putAll(more);
        return guest.press(guest.get("/account"), "make", typed);
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Nothing was changed");
    }
}

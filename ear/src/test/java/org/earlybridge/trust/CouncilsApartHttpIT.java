package org.earlybridge.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earlybridge.Deployed;
import org.junit.jupiter.api.Test;

/** ASVS 8.4.1: another council's and another person's rows are not there, whatever number is sent. */
class CouncilsApartHttpIT {

    private static final Pattern ROW = Pattern.compile("name=\"applicant\" value=\"([0-9]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9]+)\"");
    private static final Pattern MAIL = Pattern.compile("href=\"(/mail/[0-9]+)\"");

    @Test
    void the_other_councils_coordinator_neither_sees_nor_decides_who_waits() throws Exception {
        String setting = "Little Acorns " + UUID.randomUUID();
        managerAsks(setting);
        Guest own = Guest.signedInAs("coordinator-ccc@demo.example.org");
        HttpResponse<String> ownList = own.get("/office/registrations");
        assertThat(ownList.body()).contains(setting);
        Matcher row = ROW.matcher(ownList.body().substring(ownList.body().indexOf(setting)));
        assertThat(row.find()).isTrue();

        Guest other = Guest.signedInAs("coordinator-pcc@demo.example.org");
        managerAsks("In Peterborough " + UUID.randomUUID(), "PE1 1AA");
        HttpResponse<String> otherList = other.get("/office/registrations");
        assertThat(otherList.body()).doesNotContain(setting);
        HttpResponse<String> tried = other.press(otherList, "accept", Map.of("applicant", row.group(1)));
        assertThat(tried.statusCode()).isEqualTo(404);
        assertThat(own.get("/office/registrations").body()).contains(setting);
    }

    @Test
    void another_persons_token_cannot_be_revoked_by_its_number() throws Exception {
        Guest victim = Guest.signedInAs("finance-pcc@demo.example.org");
        Matcher token = TOKEN.matcher(victim.get("/account").body());
        assertThat(token.find()).isTrue();
        Guest other = Guest.signedInAs("finance-ccc@demo.example.org");
        HttpResponse<String> tried = other.press(other.get("/account"), "revoke", Map.of("token", token.group(1)));
        assertThat(tried.statusCode()).isEqualTo(404);
        assertThat(new Guest()
                        .get("/api/v1/me", "Authorization", "Bearer demo-finance-pcc")
                        .statusCode())
                .isEqualTo(200);
    }

    private static void managerAsks(String setting) throws Exception {
        managerAsks(setting, "PE13 3AB");
    }

    private static void managerAsks(String setting, String postcode) throws Exception {
        Guest manager = new Guest();
        String address = "manager-" + UUID.randomUUID() + "@example.org";
        HttpResponse<String> check = manager.press(
                manager.get("/register"),
                "continue",
                Map.of(
                        "kind",
                        "GROUP",
                        "givenName",
                        "Maya",
                        "familyName",
                        "Example",
                        "email",
                        address,
                        "settingName",
                        setting,
                        "postcode",
                        postcode));
        assertThat(manager.press(check, "send", Map.of()).statusCode()).isEqualTo(302);
        HttpResponse<String> asked =
                manager.press(manager.get("/register-confirm?key=" + keyMailedTo(address)), "confirm", Map.of());
        assertThat(asked.body()).contains("Your council is asked now");
    }

    private static String keyMailedTo(String address) throws Exception {
        Pattern key = Pattern.compile("/register-confirm\\?key=([A-Za-z0-9_-]+)");
        for (int tries = 0; tries < 60; tries++) {
            Matcher mail = MAIL.matcher(mailPage("/"));
            while (mail.find()) {
                String text = mailPage(mail.group(1));
                Matcher found = key.matcher(text);
                if (text.contains(address) && found.find()) {
                    return found.group(1);
                }
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("no mail came for " + address);
    }

    private static String mailPage(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(Deployed.mailPage().resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }
}

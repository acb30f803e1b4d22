package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.List;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.Test;

/** Programs are asked for the same reason as managers on the page, and told the same sentence. */
class CoverInBookingHttpIT {

    private final Door manager = Door.of("setting-ccc");

    @Test
    void red_is_refused_unless_a_manager_says_why_and_then_it_stays_red() {
        int asha = attendee("Asha Begum");
        int quote = quote(firstAidOnAMonday(), List.of(asha));

        Answer refused = book(quote, "");
        assertThat(refused.code()).isEqualTo("409 COVER_RED");
        assertThat(refused.json().getString("detail"))
                .startsWith("If Asha goes on Monday ")
                .contains("nobody on the premises holds full paediatric first aid");

        Answer blank = book(quote, ",\"acceptCover\":{\"reason\":\"  \"}");
        assertThat(blank.pointers()).isEqualTo("#/acceptCover/reason");
        Answer none = book(quote, ",\"acceptCover\":{}");
        assertThat(none.pointers()).isEqualTo("#/acceptCover/reason");

        Answer made = book(quote, ",\"acceptCover\":{\"reason\":\"The agency sends a first-aider\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonObject told = made.json().getJsonArray("cover").getJsonObject(0);
        assertThat(told.getInt("attendee")).isEqualTo(asha);
        assertThat(told.getString("verdict")).isEqualTo("RED");
        assertThat(told.getString("sentence")).startsWith("If Asha goes on Monday ");
        assertThat(made.json().getString("coverAccepted")).isEqualTo("The agency sends a first-aider");

        String path = "/api/v1/bookings/" + made.json().getString("id");
        assertThat(manager.get(path).json().getJsonArray("cover"))
                .isEqualTo(made.json().getJsonArray("cover"));
        somebodyElseGoes(path, asha);
        assertThat(manager.post(path + "/cancellation", "{\"dryRun\":false}").status())
                .isEqualTo(200);
    }

    private void somebodyElseGoes(String path, int asha) {
        int dina = attendee("Dina Sharpe");
        int tomasz = attendee("Tomasz Nowak");
        Answer deputy = manager.post(path + "/substitution", "{\"from\":" + asha + ",\"to\":" + dina + "}");
        assertThat(deputy.code()).isEqualTo("409 COVER_RED");
        Answer fine = manager.post(path + "/substitution", "{\"from\":" + asha + ",\"to\":" + tomasz + "}");
        assertThat(fine.status()).as(fine.text()).isEqualTo(200);
        assertThat(fine.json().getJsonArray("cover").getJsonObject(0).getString("verdict"))
                .isEqualTo("GREEN");
        assertThat(fine.json().isNull("coverAccepted")).isTrue();
    }

    @Test
    void a_childminder_is_told_and_decides_for_herself() {
        Door childminder = Door.of("childminder-ccc");
        JsonObject me = childminder.get("/api/v1/me").json();
        int herself = me.getJsonArray("attendees").getJsonObject(0).getInt("id");
        Answer quoted = childminder.post(
                "/api/v1/quotes", "{\"cohort\":" + firstAidOnAMonday() + ",\"attendees\":[" + herself + "]}");
        Answer made = childminder.post(
                "/api/v1/bookings", "{\"quote\":" + quoted.json().getInt("id") + ",\"payBy\":\"INVOICE\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().getJsonArray("cover")).hasSize(1);
        String path = "/api/v1/bookings/" + made.json().getString("id") + "/cancellation";
        assertThat(childminder.post(path, "{\"dryRun\":false}").status()).isEqualTo(200);
    }

    private Answer book(int quote, String more) {
        return manager.post("/api/v1/bookings", "{\"quote\":" + quote + ",\"payBy\":\"INVOICE\"" + more + "}");
    }

    private int quote(int cohort, List<Integer> attendees) {
        Answer made = manager.post("/api/v1/quotes", "{\"cohort\":" + cohort + ",\"attendees\":" + attendees + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().getInt("id");
    }

    private int attendee(String name) {
        return manager.get("/api/v1/me").json().getJsonArray("attendees").getValuesAs(JsonObject.class).stream()
                .filter(attendee -> attendee.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    /** When children are there. */
    private static int firstAidOnAMonday() {
        return Door.ofNobody().get("/api/v1/cohorts?course=PFA-FULL").json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> OffsetDateTime.parse(item.getJsonArray("sessions")
                                        .getJsonObject(0)
                                        .getString("start"))
                                .getDayOfWeek()
                        == DayOfWeek.MONDAY)
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }
}

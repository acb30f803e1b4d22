package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.Test;

/** A plan over HTTP: asked for, looked at until it is done, stopped; who may, and what is refused. */
class PlansHttpIT {

    private static final String PATH = "/api/v1/plans";
    private static final Path EXAMPLE = Path.of("../training-core/src/test/resources/planning/worked-example.json");
    private static final int MOST_LOOKS = 60;

    private final Door coordinator = Door.of("coordinator-pcc");

    @Test
    void a_plan_gets_better_is_done_and_belongs_to_one_council() throws Exception {
        Answer asked = coordinator.post(PATH, order(2));
        assertThat(asked.status()).as(asked.text()).isEqualTo(202);
        String address = PATH + "/" + asked.json().getInt("id");
        assertThat(asked.header("Location")).endsWith(address);
        assertThat(asked.json().getString("state")).isEqualTo("SOLVING");

        JsonObject done = ended(address);
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getJsonObject("solution").getJsonArray("enrolments")).hasSize(3);
        assertThat(done.getJsonObject("score").getInt("hard")).isZero();
        assertThat(done.getJsonObject("score").getInt("objective")).isEqualTo(75_500);
        assertThat(Door.of("coordinator-ccc").get(address).status()).isEqualTo(404);
    }

    @Test
    void a_plan_that_is_stopped_stays_as_it_is_and_makes_room_for_the_next() throws Exception {
        Answer first = coordinator.post(PATH, order(60));
        assertThat(first.status()).as(first.text()).isEqualTo(202);
        assertThat(coordinator.post(PATH, order(60)).code()).startsWith("409");
        String address = PATH + "/" + first.json().getInt("id");
        assertThat(delete(address).json().getString("state")).isEqualTo("STOPPED");
        assertThat(delete(address).json().getString("state")).isEqualTo("STOPPED");
        Answer second = coordinator.post(PATH, order(60));
        assertThat(second.status()).isEqualTo(202);
        assertThat(delete(PATH + "/" + second.json().getInt("id")).status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_planned_is_pointed_at() throws Exception {
        assertThat(Door.ofNobody().post(PATH, order(2)).code()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(Door.of("setting-pcc").post(PATH, order(2)).status()).isEqualTo(403);
        assertThat(coordinator.post(PATH, "{\"seconds\":5}").json().getString("detail"))
                .contains("instance");
        assertThat(coordinator.post(PATH, order(601)).pointers()).contains("seconds");
        assertThat(coordinator.get(PATH + "/x").status()).isEqualTo(404);
    }

    private Answer delete(String address) {
        return coordinator.send(coordinator.request(address).DELETE());
    }

    private JsonObject ended(String address) throws InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            JsonObject plan = coordinator.get(address).json();
            if (!plan.getString("state").equals("SOLVING")) {
                return plan;
            }
            Thread.sleep(500);
        }
        throw new AssertionError(address + " is not done after half a minute");
    }

    private static String order(int seconds) throws IOException {
        return "{\"instance\":" + Files.readString(EXAMPLE) + ",\"seconds\":" + seconds + "}";
    }
}

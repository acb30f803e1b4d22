package org.earlybridge.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class FinishedDescriptionTest {

    private static final String READ = """
            {"openapi":"3.0.0","info":{"title":"Earlybridge","version":"1"},
             "servers":[{"url":"http://10.0.0.7:8080/"}],"endpoints":{"/":["/a"]},
             "paths":{
               "/a":{"get":{"parameters":[{"name":"q","required":false,
                   "schema":{"type":"integer","minimum":0,"maxProperties":0,"minLength":0,"nullable":false}}],
                 "responses":{"200":{"description":"fine"}}}},
               "/a/{id}":{"post":{"requestBody":{},"security":[{"token":[]}],"responses":{"201":{"description":"made"}}}}},
             "components":{"schemas":{"Old":{"type":"object"}},"securitySchemes":{"token":{"type":"http"}}}}""";

    private final JsonObject finished =
            FinishedDescription.of(Json.createReader(new StringReader(READ)).readObject());

    @Test
    void it_names_no_address_of_the_server_and_nothing_that_is_not_open_api() {
        assertThat(finished.keySet()).containsExactly("openapi", "info", "servers", "paths", "components");
        assertThat(finished.getJsonArray("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
    }

    @Test
    void defaults_that_say_nothing_are_gone_and_bounds_that_say_something_stay() {
        assertThat(finished.toString()).doesNotContain("maxProperties", "minLength", "nullable\":false");
        assertThat(finished.getJsonObject("paths").getJsonObject("/a").toString())
                .contains("\"minimum\":0");
    }

    @Test
    void every_operation_has_the_problems_that_any_like_it_can_answer() {
        assertThat(statuses("/a", "get")).containsExactlyInAnyOrder("200", "400", "401", "406", "500");
        assertThat(statuses("/a/{id}", "post"))
                .containsExactlyInAnyOrder("201", "400", "401", "403", "404", "406", "409", "413", "415", "422", "500");
    }

    @Test
    void the_schemas_are_those_of_our_records() {
        JsonObject components = finished.getJsonObject("components");
        assertThat(components.getJsonObject("schemas").keySet())
                .contains("Cohort", "Problem")
                .doesNotContain("Old");
        assertThat(components.keySet()).contains("securitySchemes");
    }

    private Iterable<String> statuses(String path, String method) {
        return finished.getJsonObject("paths")
                .getJsonObject(path)
                .getJsonObject(method)
                .getJsonObject("responses")
                .keySet();
    }
}

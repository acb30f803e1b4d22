package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.earlybridge.Deployed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthHttpIT {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(strings = {"/health/ready", "/health/live"})
    void the_public_learns_one_word(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(Deployed.address().resolve(path));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/metrics", "/metrics?scope=base", "/metrics/vendor", "/health/started"})
    void details_are_not_public(String path) throws IOException, InterruptedException {
        assertThat(get(Deployed.address().resolve(path)).statusCode()).isEqualTo(404);
    }

    @Test
    void those_who_run_the_server_see_its_checks_and_metrics() throws IOException, InterruptedException {
        assertThat(get(Deployed.inside().resolve("/health")).body())
                .contains("\"name\":\"database\"", "\"status\":\"UP\"");
        assertThat(get(Deployed.inside().resolve("/metrics")).body()).contains("memory_usedHeap");
    }

    @Test
    void the_application_is_not_on_the_inside_listener() throws IOException, InterruptedException {
        assertThat(get(Deployed.inside().resolve("/api/v1/cohorts")).statusCode())
                .isEqualTo(404);
        assertThat(get(Deployed.inside().resolve("/sign-in")).statusCode()).isEqualTo(404);
    }

    /** The server chooses among its inner servers by the Host header, too: naming the inside one must not open it. */
    @ParameterizedTest
    @ValueSource(strings = {"inside", "__asadmin", "server"})
    void naming_another_inner_server_does_not_open_it(String host) throws IOException {
        assertThat(raw("GET /metrics HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .doesNotContain("memory_usedHeap");
        assertThat(raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .doesNotContain("database");
    }

    private static String raw(String request) throws IOException {
        URI address = Deployed.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}

package org.earlybridge.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.earlybridge.Deployed;

/** Calls the deployed server, as nobody or with a token. */
public record Door(String token) {

    static final String JSON = "application/json";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Door ofNobody() {
        return new Door("");
    }

    /** Of one of the demo's accounts, such as childminder-pcc. */
    public static Door of(String demoAccount) {
        return new Door("demo-" + demoAccount);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String body) {
        return send(request(path).header("Content-Type", JSON).POST(BodyPublishers.ofString(body)));
    }

    Answer post(String path, String body, String key) {
        return send(request(path)
                .header("Content-Type", JSON)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static URI address(String path) {
        return Deployed.address().resolve(path);
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(text()))) {
                return reader.readObject();
            }
        }

        /** Of a problem, without its sentence. */
        String code() {
            return status() + " " + json().getString("code");
        }

        /** Which fields or parameters a problem points at. */
        String pointers() {
            return json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                    .map(fault -> fault.getString("pointer"))
                    .reduce((one, other) -> one + " " + other)
                    .orElse("");
        }
    }
}

package org.earlybridge.container;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the server of the in-container tests, from outside. */
final class Browserless {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private Browserless() {}

    static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        int http = Integer.getInteger("arq.portBase") + 80;
        URI address = URI.create("http://localhost:" + http + path);
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}

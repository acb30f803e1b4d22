package org.earlybridge.run.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A real page: "deployed" is not "ready", a page that comes is. */
final class Page {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI address;
    private volatile String last = "no answer";

    Page(URI address) {
        this.address = address;
    }

    boolean comes() throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(30))
                    .build();
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            last = "status " + status;
            return status == 200;
        } catch (IOException e) {
            last = e.toString();
            return false;
        }
    }

    @Override
    public String toString() {
        return address + " (" + last + ")";
    }
}

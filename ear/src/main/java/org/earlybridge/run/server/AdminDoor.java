package org.earlybridge.run.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** The server's admin listener: open just long enough to deploy, with a password nobody else has, then shut. */
final class AdminDoor {

    private static final String ITSELF =
            "configs.config.server-config.network-config.network-listeners.network-listener.admin-listener.enabled";

    /** The admin listener breaks off long answers when it is asked to upgrade to HTTP/2. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Listeners listeners;
    private final AdminPassword password;

    AdminDoor(Listeners listeners, AdminPassword password) {
        this.listeners = listeners;
        this.password = password;
    }

    boolean isOpen() throws InterruptedException {
        try {
            return ask("version", Duration.ofSeconds(30)).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    /** @return what the server said, empty when it went well */
    String deploy(Path ear, Grid grid, Duration patience) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(
                "deploy?force=true&name=earlybridge&availabilityenabled=" + !grid.isAlone() + "&DEFAULT="
                        + URLEncoder.encode(ear.toString(), UTF_8),
                patience);
        boolean well = answer.statusCode() == 200 && !answer.body().contains("exit-code: FAILURE");
        return well ? "" : answer.statusCode() + " " + answer.body();
    }

    void shut() throws IOException, InterruptedException {
        try {
            HttpResponse<String> answer = ask("set?DEFAULT=" + ITSELF + "=false", Duration.ofSeconds(30));
            if (answer.statusCode() != 200 || answer.body().contains("exit-code: FAILURE")) {
                throw new IOException("the admin listener did not shut: " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            if (isOpen()) {
                throw e;
            }
        }
    }

    private HttpResponse<String> ask(String command, Duration patience) throws IOException, InterruptedException {
        URI address = listeners.adminCommand(command);
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("X-Requested-By", "cli")
                        .header("User-Agent", "hk2-agent")
                        .header("Authorization", password.authorization())
                        .timeout(patience)
                        .build(),
                BodyHandlers.ofString());
    }
}

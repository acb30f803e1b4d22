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

/**
 * The server's admin listener, on loopback. The server cannot close it while it runs (it takes the order and keeps the
 * socket) and does not start without it; so it is locked, from the first moment, with a password that nobody else has.
 */
final class AdminDoor {

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
                "deploy?force=true&name=earlybridge&virtualservers=server&availabilityenabled=" + !grid.isAlone()
                        + "&DEFAULT=" + URLEncoder.encode(ear.toString(), UTF_8),
                patience);
        boolean well = answer.statusCode() == 200 && !answer.body().contains("exit-code: FAILURE");
        return well ? "" : reason(answer);
    }

    /** The answer is a manifest, whose long lines go on behind a line break and a space. */
    private static String reason(HttpResponse<String> answer) {
        String manifest = answer.body().replace("\r\n ", "").replace("\n ", "").strip();
        return manifest.lines()
                .filter(line -> line.startsWith("message: "))
                .map(line -> line.substring("message: ".length()))
                .findFirst()
                .orElse("status " + answer.statusCode() + " " + manifest);
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

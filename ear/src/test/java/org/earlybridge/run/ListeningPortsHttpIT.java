package org.earlybridge.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.earlybridge.Deployed;
import org.earlybridge.NotRun;
import org.earlybridge.run.ListeningPorts.Socket;
import org.junit.jupiter.api.Test;

class ListeningPortsHttpIT {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void the_server_listens_for_the_application_the_launcher_and_its_keepers_and_for_nobody_from_outside()
            throws IOException {
        Set<Socket> sockets = sockets();
        assertThat(sockets).allMatch(Socket::isLoopback);
        assertThat(sockets).hasSize(3);
        assertThat(sockets)
                .extracting(Socket::port)
                .contains(Deployed.address().getPort(), Deployed.inside().getPort());
    }

    @Test
    void the_admin_door_takes_no_order_without_this_start_s_password() throws IOException, InterruptedException {
        assertThat(order("list-applications").body()).contains("FAILURE").doesNotContain("earlybridge");
        assertThat(order("undeploy?DEFAULT=earlybridge").body()).contains("FAILURE");
        assertThat(get(Deployed.address()).statusCode())
                .as("the application is still there")
                .isEqualTo(200);
    }

    @Test
    void the_admin_door_s_other_entrance_asks_for_the_password_too() throws IOException, InterruptedException {
        URI rest = admin("management/domain/applications");
        assertThat(get(rest).statusCode()).isIn(401, 403, 404);
    }

    @Test
    void the_server_s_figures_are_not_for_everybody() throws IOException, InterruptedException {
        assertThat(get(Deployed.address().resolve("/metrics")).statusCode()).isIn(403, 404);
    }

    @Test
    void answers_do_not_name_the_server() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(Deployed.address());
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    private HttpResponse<String> order(String command) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(admin("__asadmin/" + command))
                        .header("X-Requested-By", "cli")
                        .header("User-Agent", "hk2-agent")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static URI admin(String path) throws IOException {
        int port = sockets().stream()
                .map(Socket::port)
                .filter(open -> open != Deployed.address().getPort())
                .filter(open -> open != Deployed.inside().getPort())
                .findFirst()
                .orElseThrow();
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }

    private static Set<Socket> sockets() throws IOException {
        NotRun.unless(ListeningPorts.canBeRead(), "the listening ports are read from /proc, which only Linux has");
        return new ListeningPorts(Deployed.serverPid()).sockets();
    }
}

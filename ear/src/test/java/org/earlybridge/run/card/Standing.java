package org.earlybridge.run.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.StripeClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A stand-in on any free port, with the two councils' accounts, and what a person or a test does with it. */
public record Standing(CardStandIn standIn) implements AutoCloseable {

    public static final CouncilAccount PCC =
            new CouncilAccount("PCC", "Peterborough City Council", "sk_test_pcc_1", "whsec_pcc_1");
    public static final CouncilAccount CCC =
            new CouncilAccount("CCC", "Cambridgeshire County Council", "sk_test_ccc_1", "whsec_ccc_1");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static Standing start(TestClock clock) throws IOException {
        return start(clock, null);
    }

    static Standing start(TestClock clock, @Nullable Path file) throws IOException {
        return new Standing(CardStandIn.start(
                0, new CardStandIn.Options(List.of(PCC, CCC), file, clock, List.of(50L, 100L, 200L))));
    }

    StripeClient pcc() {
        return client(PCC.apiKey());
    }

    StripeClient ccc() {
        return client(CCC.apiKey());
    }

    /** It tries nothing twice by itself, so that a test sees every answer. */
    public StripeClient client(String key) {
        return StripeClient.builder()
                .setApiKey(key)
                .setApiBase(base())
                .setMaxNetworkRetries(0)
                .build();
    }

    public String base() {
        return "http://localhost:" + standIn.address().getPort();
    }

    List<Doc> sessions() {
        return objects(Sessions.KIND);
    }

    List<Doc> objects(String kind) {
        return all("PCC", kind);
    }

    /** Its name as in the orders: ANSWER_LOST, CONFLICT, and so on. */
    public void fault(String on, String kind) {
        fault(on, Fault.Kind.valueOf(kind), 0);
    }

    public void faults(String on, String kind, int times) {
        for (int i = 0; i < times; i++) {
            fault(on, kind);
        }
    }

    public void sendWebhooksTo(URI address) {
        standIn.sendWebhooksTo(address);
    }

    /** How many objects of a kind an account has. */
    public int count(String council, String kind) {
        return all(council, kind).size();
    }

    /** One field of each object of a kind, the newest first. */
    public List<String> field(String council, String kind, String name) {
        return all(council, kind).stream().map(doc -> doc.text(name)).toList();
    }

    /** The calls that came, as method and path. */
    public List<String> calls() {
        return standIn.heard().stream()
                .map(call -> call.method() + " " + call.path())
                .toList();
    }

    /** Each call that came: method, path, parameters. */
    public List<List<String>> whole() {
        return standIn.heard().stream()
                .map(call -> List.of(call.method(), call.path(), call.parameters()))
                .toList();
    }

    private List<Doc> all(String council, String kind) {
        Account account = standIn.accounts().of(council).orElseThrow();
        synchronized (account) {
            return account.shelf().newestFirst(kind, each -> true);
        }
    }

    void fault(String on, Fault.Kind kind, long amount) {
        order("/stand-in/faults", "on=" + on.replace(" ", "+") + "&kind=" + kind + "&amount=" + amount);
    }

    public void pay(String session, String number) {
        order("/stand-in/PCC/pay", "id=" + session + "&number=" + number.replace(" ", ""));
    }

    @CanIgnoreReturnValue
    public String order(String path, String form) {
        HttpResponse<String> answer = post(path, form, ControlDoor.HEADER, "test");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base() + path)));
    }

    @CanIgnoreReturnValue
    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base() + path)).POST(HttpRequest.BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    void awaitHeard(int calls) throws InterruptedException {
        for (int tries = 0; tries < 200 && standIn.heard().size() < calls; tries++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(standIn.heard()).hasSizeGreaterThanOrEqualTo(calls);
    }

    @Override
    public void close() throws IOException {
        standIn.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the stand-in did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

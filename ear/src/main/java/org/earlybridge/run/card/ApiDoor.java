package org.earlybridge.run.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes the calls of the application: whose key, which fault, told before or not. */
final class ApiDoor {

    private static final int MOST_BYTES = 256 * 1024;

    /** One call as it came in. For tests, which look at what was sent. */
    record Heard(
            String account,
            String method,
            String path,
            String parameters,
            @Nullable String key) {}

    private final Accounts accounts;
    private final FaultScript faults;
    private final List<Heard> heard = new ArrayList<>();

    ApiDoor(Accounts accounts, FaultScript faults) {
        this.accounts = accounts;
        this.faults = faults;
    }

    synchronized List<Heard> heard() {
        return List.copyOf(heard);
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
            String method = exchange.getRequestMethod();
            String path = exchange.getRequestURI().getPath();
            String query = exchange.getRequestURI().getRawQuery();
            String parameters = method.equals("POST") ? new String(body, UTF_8) : query == null ? "" : query;
            Optional<Fault> fault = faults.ofCall(method + " " + path);
            Optional<Answer> answer = answer(exchange, parameters, fault.map(Fault::kind), fault);
            if (answer.isPresent()) {
                send(exchange, answer.get());
            }
        }
    }

    private Optional<Answer> answer(
            HttpExchange exchange, String parameters, Optional<Fault.Kind> kind, Optional<Fault> fault) {
        if (kind.filter(Fault.Kind.NEVER_ARRIVED::equals).isPresent()) {
            return Optional.empty();
        }
        Answer answer = reply(exchange, parameters, fault);
        return kind.filter(Fault.Kind.ANSWER_LOST::equals).isPresent() ? Optional.empty() : Optional.of(answer);
    }

    private Answer reply(HttpExchange exchange, String parameters, Optional<Fault> fault) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        Optional<Account> account = accounts.withKey(authorization == null ? "" : authorization);
        if (account.isEmpty()) {
            return StripeError.wrongKey().answer();
        }
        Fault.Kind kind = fault.map(Fault::kind).orElse(null);
        if (kind == Fault.Kind.CONFLICT) {
            return StripeError.conflict().answer();
        }
        if (kind == Fault.Kind.TOO_MANY) {
            return StripeError.tooMany().answer();
        }
        if (kind == Fault.Kind.NOT_STRIPE) {
            return Answer.notStripe();
        }
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        hear(new Heard(account.get().council().code(), method, path, parameters, key));
        Form form = Form.read(parameters);
        if (!method.equals("POST") || key == null) {
            return done(account.get(), method, path, form, fault);
        }
        String asked = method + " " + path + " " + form.flat();
        return account.get().idempotency().once(key, asked, () -> done(account.get(), method, path, form, fault));
    }

    private synchronized void hear(Heard call) {
        heard.add(call);
    }

    private static Answer done(Account account, String method, String path, Form form, Optional<Fault> fault) {
        Fault.Kind kind = fault.map(Fault::kind).orElse(null);
        if (kind == Fault.Kind.BROKEN) {
            return StripeError.broken().answer();
        }
        fault.filter(slow -> slow.kind() == Fault.Kind.SLOW).ifPresent(slow -> pause(slow.amount()));
        synchronized (account) {
            try {
                Answer answer = Api.answer(account, method, path, form);
                return kind == Fault.Kind.BROKEN_AFTER ? StripeError.broken().answer() : answer;
            } catch (StripeError e) {
                return e.answer();
            }
        }
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Request-Id", "req_" + System.nanoTime());
        exchange.getResponseHeaders().set("Stripe-Version", Happenings.VERSION);
        if (answer.replayed()) {
            exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
        }
        byte[] body = answer.body().getBytes(UTF_8);
        if (exchange.getRequestMethod().equals("POST")) {
            accounts.save();
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }
}

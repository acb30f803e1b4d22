package org.earlybridge.run.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders from tests and from whoever plays with the demo, as forms: {@code POST /stand-in/faults on=..&kind=..&amount=..&times=..},
 * {@code /stand-in/PCC/payouts} and the like. A page in a browser cannot send the header it asks for.
 */
final class ControlDoor {

    static final String HEADER = "X-Stand-In";

    private static final Pattern ORDER = Pattern.compile("/stand-in/([A-Z0-9]{2,12})/([a-z-]{1,40})");
    private static final int MOST_BYTES = 64 * 1024;

    private final Accounts accounts;
    private final FaultScript faults;

    ControlDoor(Accounts accounts, FaultScript faults) {
        this.accounts = accounts;
        this.faults = faults;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean ours = Sandbox.isForUs(exchange, exchange.getLocalAddress().getPort());
            if (!ours || exchange.getRequestHeaders().getFirst(HEADER) == null) {
                say(exchange, 403, "Send the header " + HEADER + ".");
                return;
            }
            Form form = Form.read(new String(exchange.getRequestBody().readNBytes(MOST_BYTES), UTF_8));
            try {
                String done = order(exchange.getRequestURI().getPath(), form);
                accounts.save();
                say(exchange, 200, done);
            } catch (StripeError | IllegalArgumentException e) {
                say(exchange, 400, String.valueOf(e.getMessage()));
            }
        }
    }

    private String order(String path, Form form) {
        if (path.equals("/stand-in/faults")) {
            Fault.Kind kind = Fault.Kind.valueOf(form.text("kind"));
            faults.add(new Fault(form.text("on"), kind, form.number("amount", 0)), (int) form.number("times", 1));
            return "ordered";
        }
        if (path.equals("/stand-in/faults-clear")) {
            faults.clear();
            return "cleared";
        }
        Matcher order = ORDER.matcher(path);
        Optional<Account> account = order.matches() ? accounts.of(order.group(1)) : Optional.empty();
        if (account.isEmpty()) {
            throw new IllegalArgumentException("no such order: " + path);
        }
        synchronized (account.get()) {
            return order(account.get(), order.group(2), form);
        }
    }

    private static String order(Account account, String what, Form form) {
        String id = form.text("id");
        return switch (what) {
            case "payouts" -> account.balances().payOut().toString();
            case "payouts-fail" -> account.balances().fail(id).toString();
            case "refunds" -> account.refunds().create(form).toString();
            case "refunds-fail" -> account.refunds().fail(id).toString();
            case "disputes" -> account.disputes().open(id).toString();
            case "disputes-close" ->
                account.disputes().close(id, form.text("won").equals("true")).toString();
            case "pay" -> pay(account, id, form.text("number"));
            case "confirm" -> confirm(account, id);
            case "secrets" -> addSecret(account, form.text("secret"));
            case "secrets-drop" -> dropSecrets(account);
            case "keys-forget" -> forgetKeys(account);
            case "objects" -> objects(account, form.text("kind"));
            default -> throw new IllegalArgumentException("no such order: " + what);
        };
    }

    /** As if somebody had typed the card on the page. */
    private static String pay(Account account, String session, String number) {
        Doc found = account.sessions().current(session);
        TestCard card = TestCard.numbered(number)
                .orElseThrow(() -> new IllegalArgumentException("not a test card: number=" + number));
        if (!found.text("status").equals("open")) {
            throw new IllegalArgumentException("the session is " + found.text("status"));
        }
        return account.payments().pay(found, card) ? "paid" : "not paid";
    }

    private static String confirm(Account account, String session) {
        account.payments().confirm(account.sessions().current(session));
        return "paid";
    }

    private static String addSecret(Account account, String secret) {
        account.addSecret(secret);
        return "both secrets sign";
    }

    private static String dropSecrets(Account account) {
        account.dropOldSecrets();
        return "the newest secret signs";
    }

    private static String forgetKeys(Account account) {
        account.idempotency().forget();
        return "forgotten";
    }

    private static String objects(Account account, String kind) {
        List<Doc> all = account.shelf().newestFirst(kind, each -> true);
        return new Doc().with("data", List.copyOf(all)).toString();
    }

    private static void say(HttpExchange exchange, int status, String text) throws IOException {
        Sandbox.send(exchange, status, "text/plain; charset=utf-8", text + "\n");
    }
}

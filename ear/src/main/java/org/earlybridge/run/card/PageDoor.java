package org.earlybridge.run.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages for people: the card page, its question of the cardholder's bank, and what happened in each account. */
final class PageDoor {

    private static final Pattern PAY = Pattern.compile("/c/pay/(cs_test_[A-Za-z0-9]{1,80})(/confirm)?");
    private static final Pattern PAY_OUT = Pattern.compile("/accounts/([A-Z0-9]{2,12})/payouts");
    private static final int MOST_BYTES = 4096;

    private final Accounts accounts;
    private final String style;

    PageDoor(Accounts accounts, String style) {
        this.accounts = accounts;
        this.style = style;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            int port = exchange.getLocalAddress().getPort();
            String path = exchange.getRequestURI().getPath();
            if (!Sandbox.isForUs(exchange, port)) {
                Sandbox.send(exchange, 421, "text/plain; charset=utf-8", "Ask for http://localhost:" + port + "/\n");
            } else if (path.equals("/card.css")) {
                Sandbox.send(exchange, 200, "text/css; charset=utf-8", style);
            } else if (exchange.getRequestMethod().equals("POST")) {
                press(exchange, path);
            } else {
                show(exchange, path);
            }
        }
    }

    private void show(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/")) {
            Sandbox.page(exchange, 200, AccountsHtml.page(accounts), "");
            return;
        }
        Optional<Visit> visit = visit(path);
        if (visit.isEmpty()) {
            Sandbox.page(exchange, 404, CardHtml.notFound(), "");
        } else {
            show(exchange, visit.get(), CardForm.EMPTY, 200);
        }
    }

    private void press(HttpExchange exchange, String path) throws IOException {
        Matcher payOut = PAY_OUT.matcher(path);
        if (payOut.matches()) {
            payOut(exchange, payOut.group(1));
            return;
        }
        Optional<Visit> visit = visit(path);
        if (visit.isEmpty()) {
            Sandbox.page(exchange, 404, CardHtml.notFound(), "");
            return;
        }
        Form typed = Form.read(new String(exchange.getRequestBody().readNBytes(MOST_BYTES), UTF_8));
        if (path.endsWith("/confirm")) {
            confirm(exchange, visit.get(), typed.text("answer").equals("yes"));
        } else {
            pay(exchange, visit.get(), CardForm.read(typed));
        }
    }

    private void payOut(HttpExchange exchange, String code) throws IOException {
        Optional<Account> account = accounts.of(code);
        if (account.isPresent()) {
            synchronized (account.get()) {
                if (!account.get()
                        .shelf()
                        .newestFirst(Balances.KIND, each -> !each.has("_payout"))
                        .isEmpty()) {
                    account.get().balances().payOut();
                }
            }
            accounts.save();
        }
        Sandbox.redirect(exchange, "/");
    }

    private void pay(HttpExchange exchange, Visit visit, CardForm form) throws IOException {
        if (!visit.isOpen() || form.card().isEmpty() || !form.isRight()) {
            show(exchange, visit, form, 422);
            return;
        }
        boolean paid;
        synchronized (visit.account()) {
            paid = visit.account().payments().pay(visit.session(), form.card().get());
        }
        accounts.save();
        boolean declined = !paid && !visit.mustConfirm();
        if (paid || visit.mustConfirm()) {
            Sandbox.redirect(
                    exchange, paid ? visit.success() : exchange.getRequestURI().getPath());
        } else {
            show(exchange, visit, declined ? form.declined() : form, 402);
        }
    }

    private void confirm(HttpExchange exchange, Visit visit, boolean yes) throws IOException {
        boolean paid = false;
        synchronized (visit.account()) {
            if (visit.isOpen() && visit.mustConfirm()) {
                if (yes) {
                    visit.account().payments().confirm(visit.session());
                    paid = true;
                } else {
                    visit.account().payments().refuse(visit.session());
                }
            }
        }
        accounts.save();
        Sandbox.redirect(
                exchange, paid ? visit.success() : "/c/pay/" + visit.session().id());
    }

    private static void show(HttpExchange exchange, Visit visit, CardForm form, int status) throws IOException {
        String onward = visit.onward();
        if (!visit.isOpen()) {
            Sandbox.page(exchange, 200, CardHtml.over(visit), onward);
        } else if (visit.mustConfirm()) {
            Sandbox.page(exchange, 200, CardHtml.confirm(visit), onward);
        } else {
            Sandbox.page(exchange, status, CardHtml.card(visit, form), onward);
        }
    }

    private Optional<Visit> visit(String path) {
        Matcher pay = PAY.matcher(path);
        if (!pay.matches()) {
            return Optional.empty();
        }
        return accounts.withSession(pay.group(1)).map(account -> {
            synchronized (account) {
                return new Visit(account, account.sessions().current(pay.group(1)));
            }
        });
    }
}

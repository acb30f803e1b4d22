package org.earlybridge.run.card;

/** What happened in each council's account, as HTML, and the button that pays out what has come in. */
final class AccountsHtml {

    private static final int MOST = 20;

    private AccountsHtml() {}

    static String page(Accounts accounts) {
        StringBuilder main = new StringBuilder("""
                <h1>Card payments of the demo</h1>
                <p>This stands in for the card processor. Each council has an account of its own.</p>
                """);
        for (Account account : accounts.all()) {
            synchronized (account) {
                main.append(account(account));
            }
        }
        return CardHtml.page("Card payments", main.toString());
    }

    private static String account(Account account) {
        StringBuilder rows = new StringBuilder();
        account.shelf().newestFirst(Sessions.KIND, each -> true).stream()
                .limit(MOST)
                .forEach(session -> rows.append(row(account, session)));
        String table = rows.isEmpty() ? "<p>No card page has been opened yet.</p>" : """
                <table><thead><tr><th scope="col">For</th><th scope="col">Amount</th><th scope="col">State</th></tr></thead>
                <tbody>%s</tbody></table>
                """.formatted(rows);
        long waiting = account.shelf().newestFirst(Balances.KIND, each -> !each.has("_payout")).stream()
                .mapToLong(each -> each.number("net"))
                .sum();
        return """
                <section aria-labelledby="%1$s"><h2 id="%1$s">%2$s</h2>
                %3$s<p>Not yet paid out, after fees: %4$s</p>
                <form method="post" action="/accounts/%1$s/payouts"><p><button class="second">Pay out to the bank of %2$s</button></p></form>
                </section>
                """.formatted(
                account.council().code(), CardHtml.escaped(account.council().name()), table, pounds(waiting));
    }

    private static String row(Account account, Doc session) {
        Visit visit = new Visit(account, session);
        String state = visit.isPaid() ? paid(account, session) : session.text("status");
        String shown = visit.isOpen()
                ? "<a href=\"/c/pay/%s\">%s</a>".formatted(session.id(), CardHtml.escaped(session.text("_name")))
                : CardHtml.escaped(session.text("_name"));
        return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>".formatted(shown, visit.amount(), state);
    }

    private static String paid(Account account, Doc session) {
        long refunded = account.shelf()
                .find("payment_intent", session.text("payment_intent"))
                .flatMap(intent -> account.shelf().find("charge", intent.text("latest_charge")))
                .map(charge -> charge.number("amount_refunded"))
                .orElse(0L);
        return refunded == 0 ? "paid" : "paid, " + pounds(refunded) + " given back";
    }

    private static String pounds(long pence) {
        return (pence < 0 ? "−£" : "£") + String.format("%,d.%02d", Math.abs(pence) / 100, Math.abs(pence) % 100);
    }
}

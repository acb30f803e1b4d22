package org.earlybridge.run.card;

import java.util.Map;
import java.util.stream.Collectors;

/** The card page as HTML, without scripts. Everything that came from outside is escaped. */
final class CardHtml {

    private CardHtml() {}

    static String card(Visit visit, CardForm form) {
        return page((form.faults().isEmpty() ? "" : "Error: ") + "Pay " + visit.amount(), """
                %s<h1>Pay %s</h1>
                %s
                <form method="post" novalidate>
                %s%s%s<p><button>Pay %s</button></p>
                </form>
                <p><a href="%s">Go back without paying</a></p>
                <h2>Test cards</h2>
                <table><thead><tr><th scope="col">Number</th><th scope="col">What it does</th></tr></thead>
                <tbody>%s</tbody></table>
                """.formatted(
                        summary(form.faults()),
                        visit.amount(),
                        what(visit),
                        field(form, "number", "Card number", "A test card from the list below"),
                        field(form, "expiry", "Valid until", "Month and year, such as 12/34"),
                        field(form, "code", "Security code", "Any three digits"),
                        visit.amount(),
                        escaped(visit.back()),
                        cards()));
    }

    static String confirm(Visit visit) {
        return page("Confirm " + visit.amount(), """
                <h1>Is it you who pays %s?</h1>
                %s
                <p>Here the bank that gave out the card would ask its holder to confirm, in an app or by a code.</p>
                <form method="post" action="/c/pay/%s/confirm">
                <p><button name="answer" value="yes">Yes, pay %s</button></p>
                <p><button class="second" name="answer" value="no">No, do not pay</button></p>
                </form>
                """.formatted(
                        visit.amount(), what(visit), visit.session().id(), visit.amount()));
    }

    static String over(Visit visit) {
        return visit.isPaid()
                ? page("Paid", """
                <h1>This is paid</h1>
                <p>%s went to %s. You need not pay again.</p>
                <p><a href="%s">Go on</a></p>
                """.formatted(visit.amount(), council(visit), escaped(visit.success())))
                : page("Page closed", """
                <h1>This card page is closed</h1>
                <p>Its time is over, or it was closed. Nothing was paid here.</p>
                <p><a href="%s">Go back</a></p>
                """.formatted(escaped(visit.back())));
    }

    static String notFound() {
        return page("No such page", """
                <h1>There is no such card page</h1>
                <p>It is from another demo, or its address is mistyped.</p>
                <p><a href="/">All payments</a></p>
                """);
    }

    static String page(String title, String main) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - Sandbox card page</title>
                <link rel="stylesheet" href="/card.css">
                <link rel="icon" href="data:,">
                </head>
                <body>
                <a class="skip" href="#main">Skip to the main part</a>
                <header><p><strong>Sandbox.</strong> No money moves here. Never type a real card.</p></header>
                <main id="main">
                %s</main>
                </body>
                </html>
                """.formatted(escaped(title), main);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String council(Visit visit) {
        return escaped(visit.account().council().name());
    }

    private static String what(Visit visit) {
        return "<p>To <strong>%s</strong>, for %s</p>"
                .formatted(council(visit), escaped(visit.session().text("_name")));
    }

    private static String summary(Map<String, String> faults) {
        if (faults.isEmpty()) {
            return "";
        }
        String lines = faults.entrySet().stream()
                .map(fault -> "<li><a href=\"#%s\">%s</a></li>".formatted(fault.getKey(), escaped(fault.getValue())))
                .collect(Collectors.joining());
        return """
                <div class="faults" role="alert" aria-labelledby="faults"><h2 id="faults">There is a problem</h2>
                <ul>%s</ul></div>
                """.formatted(lines);
    }

    private static String field(CardForm form, String name, String label, String hint) {
        String fault = form.faults().getOrDefault(name, "");
        String told = fault.isEmpty()
                ? ""
                : "<p class=\"fault\" id=\"%s-fault\">Error: %s</p>".formatted(name, escaped(fault));
        return """
                <div class="field"><label for="%1$s">%2$s</label>
                <p class="hint" id="%1$s-hint">%3$s</p>%4$s
                <input id="%1$s" name="%1$s" inputmode="numeric" autocomplete="off" value="%5$s" aria-describedby="%1$s-hint%6$s"%7$s></div>
                """.formatted(
                        name,
                        label,
                        hint,
                        told,
                        name.equals("expiry") ? escaped(form.expiry()) : "",
                        fault.isEmpty() ? "" : " " + name + "-fault",
                        fault.isEmpty() ? "" : " aria-invalid=\"true\"");
    }

    private static String cards() {
        StringBuilder rows = new StringBuilder();
        for (TestCard card : TestCard.values()) {
            rows.append("<tr><td>%s</td><td>%s</td></tr>".formatted(card.printed(), card.does()));
        }
        return rows.toString();
    }
}

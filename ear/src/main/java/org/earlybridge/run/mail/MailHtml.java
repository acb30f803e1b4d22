package org.earlybridge.run.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mails as HTML. Everything a mail says is escaped; the only links are to this machine. */
final class MailHtml {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM, h:mma", Locale.UK).withZone(LONDON);
    /** Up to white space or a quote; a full stop at the end belongs to the sentence. */
    private static final Pattern ADDRESS = Pattern.compile("http://localhost[^\\s<>\"']*(?<![.,;:!?)\\]])");

    private MailHtml() {}

    static String list(List<Mail> newestFirst) {
        if (newestFirst.isEmpty()) {
            return page("Mails", """
                    <h1>No mails yet</h1>
                    <p>When Earlybridge sends a mail it appears here. Ask for a sign-in link, then come back.</p>
                    <p><a href="/">Look again</a></p>
                    """);
        }
        StringBuilder rows = new StringBuilder();
        for (Mail mail : newestFirst) {
            rows.append("""
                    <li><a href="/mail/%d">%s</a><br>
                    <span class="hint">To %s, %s</span></li>
                    """.formatted(mail.number(), escaped(mail.subject()), escaped(mail.to()), when(mail)));
        }
        return page("Mails", """
                <h1>Mails</h1>
                <p>%s, newest first. They are kept until the demo stops; nothing leaves this machine.</p>
                <p><a href="/">Look for new mail</a></p>
                <ol class="mails" reversed>
                %s</ol>
                """.formatted(newestFirst.size() == 1 ? "1 mail" : newestFirst.size() + " mails", rows));
    }

    static String one(Mail mail) {
        return page(mail.subject(), """
                <p><a href="/">All mails</a></p>
                <h1>%s</h1>
                <dl>
                <dt>From</dt><dd>%s</dd>
                <dt>To</dt><dd>%s</dd>
                <dt>Arrived</dt><dd>%s</dd>
                </dl>
                <div class="text">%s</div>
                """.formatted(
                        escaped(mail.subject()),
                        escaped(mail.from()),
                        escaped(mail.to()),
                        when(mail),
                        withLocalLinks(mail.text())));
    }

    static String notFound() {
        return page("No such mail", """
                <h1>There is no such mail</h1>
                <p>Mails are kept until the demo stops. This one is from an earlier run, or its address is mistyped.</p>
                <p><a href="/">All mails</a></p>
                """);
    }

    static String withLocalLinks(String text) {
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            html.append(escaped(text.substring(end, address.start())));
            String written = escaped(address.group());
            html.append(isThisMachine(address.group()) ? "<a href=\"%1$s\">%1$s</a>".formatted(written) : written);
            end = address.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** {@code http://localhost.example.org} and {@code http://localhost@elsewhere} are not. */
    private static boolean isThisMachine(String address) {
        try {
            URI read = new URI(address);
            return "localhost".equals(read.getHost()) && read.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false; // no browser would read it as we do
        }
    }

    private static String when(Mail mail) {
        return WHEN.format(mail.arrived()).replace("AM", "am").replace("PM", "pm");
    }

    private static String page(String title, String main) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - Earlybridge demo mails</title>
                <link rel="stylesheet" href="/mails.css">
                <link rel="icon" href="data:,">
                </head>
                <body>
                <a class="skip" href="#main">Skip to the mails</a>
                <header><p>Earlybridge <span>demo mails</span></p></header>
                <main id="main">
                %s</main>
                </body>
                </html>
                """.formatted(escaped(title), main);
    }
}

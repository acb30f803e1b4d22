package org.earlybridge.run.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web page of the demo's mails, on loopback. */
public final class MailPage implements AutoCloseable {

    private static final Pattern ONE = Pattern.compile("/mail/(\\d{1,15})");

    private final HttpServer server;
    private final Mails mails;
    private final String style;

    private MailPage(HttpServer server, Mails mails, String style) {
        this.server = server;
        this.mails = mails;
        this.style = style;
    }

    /** @throws java.net.BindException when the port is taken */
    public static MailPage start(int port, Mails mails) throws IOException {
        try (InputStream css = MailPage.class.getResourceAsStream("mails.css")) {
            if (css == null) {
                throw new IllegalStateException("mails.css is missing");
            }
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            MailPage page = new MailPage(server, mails, new String(css.readAllBytes(), UTF_8));
            server.createContext("/", page::answer);
            server.start();
            return page;
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isForThisMachine(exchange)) {
                send(exchange, 421, "text/plain", "Ask for " + address() + "\n");
            } else if (!exchange.getRequestMethod().matches("GET|HEAD")) {
                send(exchange, 405, "text/plain", "This page can only be read.\n");
            } else if (path.equals("/")) {
                send(exchange, 200, "text/html", MailHtml.list(mails.newestFirst()));
            } else if (path.equals("/mails.css")) {
                send(exchange, 200, "text/css", style);
            } else {
                one(exchange, path);
            }
        }
    }

    private void one(HttpExchange exchange, String path) throws IOException {
        Matcher number = ONE.matcher(path);
        Optional<Mail> mail = number.matches() ? mails.numbered(Long.parseLong(number.group(1))) : Optional.empty();
        if (mail.isPresent()) {
            send(exchange, 200, "text/html", MailHtml.one(mail.get()));
        } else {
            send(exchange, 404, "text/html", MailHtml.notFound());
        }
    }

    /** A page elsewhere must not read sign-in links through a host name of its own that leads here. */
    private boolean isForThisMachine(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        int port = server.getAddress().getPort();
        return ("localhost:" + port).equals(host) || ("127.0.0.1:" + port).equals(host);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        byte[] bytes = body.getBytes(UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
    }
}

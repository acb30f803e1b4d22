package org.earlybridge.run.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;

/** What every page of the stand-in has in common: only this machine is served, and a browser is told to load nothing else. */
final class Sandbox {

    private Sandbox() {}

    /** A page elsewhere must not act here, nor read through a host name of its own that leads here. */
    static boolean isForUs(HttpExchange exchange, int port) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean ours = ("localhost:" + port).equals(host) || ("127.0.0.1:" + port).equals(host);
        return ours && (origin == null || origin.equals("http://" + host));
    }

    /** @param onward where a form may lead to in the end, besides this page: browsers hold redirects to the policy too */
    static void page(HttpExchange exchange, int status, String html, String onward) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
                        + onward);
        headers.set("Referrer-Policy", "same-origin");
        send(exchange, status, "text/html; charset=utf-8", html);
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        byte[] bytes = body.getBytes(UTF_8);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 303, "text/plain; charset=utf-8", "");
    }

    static String originOf(String address) {
        URI uri = URI.create(address.replace("{CHECKOUT_SESSION_ID}", "id"));
        return " " + uri.getScheme() + "://" + uri.getAuthority();
    }
}

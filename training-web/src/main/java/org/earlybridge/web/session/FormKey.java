package org.earlybridge.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.earlybridge.training.account.Secret;

/**
 * What a form is sealed with: the session's own key for whoever is signed in, otherwise a cookie that says nothing about
 * anybody and is set with the first form. A form of the one is not taken by the other.
 */
final class FormKey {

    private static final int SHORTEST = 40;

    private FormKey() {}

    static Optional<String> of(HttpServletRequest request) {
        return SignInSession.in(request).map(SignedIn::formKey).or(() -> inCookie(request));
    }

    static String issued(HttpServletRequest request, HttpServletResponse response) {
        return of(request).orElseGet(() -> inNewCookie(request, response));
    }

    private static Optional<String> inCookie(HttpServletRequest request) {
        String name = name(Site.isHttps());
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return Optional.ofNullable((String) request.getAttribute(FormKey.class.getName()))
                .or(() -> cookies.filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> Objects.requireNonNullElse(value, "").length() >= SHORTEST)
                        .findFirst());
    }

    private static String inNewCookie(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            throw new IllegalStateException("the page was already on its way when its first form asked for a cookie");
        }
        String key = Secret.random().text();
        boolean https = Site.isHttps();
        Cookie cookie = new Cookie(name(https), key);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(FormKey.class.getName(), key);
        return key;
    }

    private static String name(boolean https) {
        return Site.cookie("eb-form", https);
    }
}

package org.earlybridge.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on after signing in: a page of ours, or nowhere. It comes back in an address, so it may be anything. */
public final class ReturnPath {

    private static final int LONGEST = 400;

    private ReturnPath() {}

    /** The path as given, when it leads to one of our pages and can lead nowhere else. */
    public static Optional<String> checked(@Nullable String given) {
        if (given == null || given.length() > LONGEST || !given.startsWith("/") || !isPlain(given)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(given);
            boolean stays = uri.getScheme() == null && uri.getRawAuthority() == null && uri.getHost() == null;
            return stays && leadsToAPage(uri.getPath()) ? Optional.of(given) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // not an address at all
        }
    }

    static String encoded(HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** No second slash, no backslash, nothing a browser drops or reads as one. */
    private static boolean isPlain(String given) {
        return !given.startsWith("//") && given.chars().allMatch(c -> c > ' ' && c < 127) && given.indexOf('\\') < 0;
    }

    private static boolean leadsToAPage(String path) {
        return PageRules.OURS.of(new Where(path).page()).isPresent();
    }
}

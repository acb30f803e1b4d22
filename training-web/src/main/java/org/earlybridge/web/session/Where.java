package org.earlybridge.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;

/** What a request is for, by its path as the container has understood it: decoded, without parameters. */
record Where(String path) {

    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";
    private static final Set<String> FILES = Set.of("/favicon.ico");
    private static final Set<String> SERVICES = Set.of("/problem", "/openapi", "/health/ready", "/health/live");
    private static final String SUFFIX = ".xhtml";

    static Where of(HttpServletRequest request) {
        return new Where(request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), ""));
    }

    /** Style sheets, fonts, pictures, scripts: the same for everyone. */
    boolean isResource() {
        return path.startsWith(FACES_RESOURCES) || FILES.contains(path);
    }

    /** Made by programs, known by a token. */
    boolean isCall() {
        return path.startsWith("/api/");
    }

    /** Sent by others, known by their signature. */
    boolean isWebhook() {
        return path.startsWith("/webhooks/");
    }

    boolean isService() {
        return SERVICES.contains(path);
    }

    /** The page's name in {@link PageRules}: /sign-in for /sign-in and /sign-in.xhtml alike. */
    String page() {
        String name = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
        return name.isEmpty() || name.equals("/") ? "/index" : name;
    }
}

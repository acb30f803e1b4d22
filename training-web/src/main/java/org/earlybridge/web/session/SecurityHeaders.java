package org.earlybridge.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earlybridge.training.account.Caller;

/** First in line: every answer leaves with the same headers, an error page too. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        Where where = Where.of(request);
        chain.doFilter(
                request, new HardenedResponse(response, headers(where), ContentPolicy.of(template(request, where))));
    }

    private Map<String, String> headers(Where where) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (Site.isHttps()) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        if (!where.isResource()) {
            headers.put("Cache-Control", caller.isSignedIn() ? "no-store" : "private, no-cache");
        }
        return headers;
    }

    private static PageRule.Template template(HttpServletRequest request, Where where) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return PageRule.Template.PUBLIC;
        }
        return PageRules.OURS.of(where.page()).map(PageRule::template).orElse(PageRule.Template.PUBLIC);
    }
}

package org.earlybridge.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.earlybridge.web.problem.KeptAnswers;
import org.earlybridge.web.problem.StaleForm;

/**
 * Takes a form only from the browser it was made for, whether its page keeps state or not. Calls of programs bring a token
 * instead, messages of others a signature.
 */
public class FormGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (TooLarge.is(request)) {
            Elsewhere.send(request, response, request.getRequestURI() + "?large=yes");
            return;
        }
        Where where = Where.of(request);
        if (READING.contains(request.getMethod()) || where.isCall() || where.isWebhook() || isOurs(request)) {
            chain.doFilter(request, response);
            return;
        }
        KeptAnswers.keep(request);
        StaleForm.mark(request);
        response.sendError(HttpServletResponse.SC_FORBIDDEN, "form not ours");
    }

    private static boolean isOurs(HttpServletRequest request) {
        if (Objects.equals(request.getHeader("Sec-Fetch-Site"), "cross-site")) {
            return false;
        }
        String seal = request.getParameter("formToken");
        return seal != null
                && FormKey.of(request).filter(key -> FormSeal.fits(key, seal)).isPresent();
    }
}

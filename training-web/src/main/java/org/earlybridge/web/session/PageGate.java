package org.earlybridge.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.account.Caller;
import org.earlybridge.web.problem.KeptAnswers;

/**
 * Lets through what is known and allowed, and nothing else. Whoever is not signed in is led to the sign-in page and from
 * there back; what was typed when a session ran out is kept on the way.
 */
public class PageGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Where where = Where.of(request);
        if (where.isResource() || where.isCall() || where.isWebhook() || where.isService()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<PageRule> rule = PageRules.OURS.of(where.page());
        if (rule.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (rule.get().lets(caller)) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (caller.isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getMethod().equals("POST")) {
            KeptAnswers.keep(request);
            Elsewhere.send(request, response, "/session-ended");
        } else {
            Elsewhere.send(request, response, "/sign-in?next=" + ReturnPath.encoded(request));
        }
    }
}

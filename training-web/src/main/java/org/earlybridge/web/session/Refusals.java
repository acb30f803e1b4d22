package org.earlybridge.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.earlybridge.training.account.NotAllowed;
import org.earlybridge.training.account.NotFound;
import org.jspecify.annotations.Nullable;

/** Turns what a use case refuses into the answer a browser understands, however deep the page's machinery has wrapped it. */
public class Refusals extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !answered(request, response, e)) {
                throw e;
            }
        }
    }

    private static boolean answered(HttpServletRequest request, HttpServletResponse response, Exception thrown)
            throws IOException {
        if (cause(thrown, NotFound.class).isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return true;
        }
        Optional<NotAllowed> refused = cause(thrown, NotAllowed.class);
        if (refused.isEmpty()) {
            return false;
        }
        if (refused.get().isSignedIn()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.reset();
            Elsewhere.send(request, response, "/sign-in?next=" + ReturnPath.encoded(request));
        }
        return true;
    }

    static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof ServletException servlet && servlet.getRootCause() != null
                ? servlet.getRootCause()
                : cause.getCause();
    }
}

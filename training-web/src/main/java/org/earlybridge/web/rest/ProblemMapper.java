package org.earlybridge.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.earlybridge.training.account.NotAllowed;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails;
import org.earlybridge.web.problem.Reference;

/** Whatever ends a call early becomes one problem. What we did not foresee is written to the log under a reference, and only there. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());
    private static final int SECONDS_TO_WAIT_FOR_A_KEY = 1;
    private static final Set<String> KEPT_HEADERS = Set.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER);

    @Context
    private HttpServletRequest request;

    protected ProblemMapper() {}

    @Inject
    public ProblemMapper(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refused(refusal.problem());
        }
        if (thrown instanceof NotAllowed refused) {
            return refused.isSignedIn()
                    ? answer(ProblemDetails.of(ProblemCode.FORBIDDEN)).build()
                    : unauthenticated();
        }
        if (thrown instanceof NotFound) {
            return answer(ProblemDetails.of(ProblemCode.NOT_FOUND)).build();
        }
        return thrown instanceof WebApplicationException standard
                        && standard.getResponse().getStatus() < 500
                ? standard(standard.getResponse())
                : unforeseen(thrown);
    }

    private static Response refused(ProblemDetails problem) {
        ResponseBuilder answer = answer(problem);
        return problem.code() == ProblemCode.KEY_IN_USE
                ? answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT_FOR_A_KEY)
                        .build()
                : answer.build();
    }

    /** What the server's own machinery answers: a wrong method, an Accept that we cannot meet, no such address. */
    private static Response standard(Response given) {
        ResponseBuilder answer = answer(ProblemDetails.ofStatus(given.getStatus()));
        given.getStringHeaders().forEach((name, values) -> {
            if (KEPT_HEADERS.contains(name)) {
                answer.header(name, String.join(", ", values));
            }
        });
        return answer.build();
    }

    private Response unforeseen(Throwable thrown) {
        Reference reference = Reference.of(request);
        LOG.log(Level.ERROR, reference.value() + ": " + request.getMethod() + " " + request.getRequestURI(), thrown);
        return answer(ProblemDetails.of(ProblemCode.BROKEN).under(reference)).build();
    }

    private static Response unauthenticated() {
        return answer(ProblemDetails.of(ProblemCode.UNAUTHENTICATED))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    static ResponseBuilder answer(ProblemDetails problem) {
        return Response.status(problem.status())
                .type(MediaType.valueOf(ProblemDetails.MEDIA_TYPE).withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.json());
    }
}

package org.earlybridge.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.once.Answer;
import org.earlybridge.training.once.OnceOnly;
import org.earlybridge.training.once.Outcome;
import org.earlybridge.training.once.RepeatableCall;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.jspecify.annotations.Nullable;

/** Every call that makes something goes through here: with a key it may be sent again and acts once. */
@RequestScoped
public class Repeatable {

    static final String KEY = "Idempotency-Key";
    static final String SAID = "Chosen by you, such as a UUID: the call may be sent again under it and acts once.";
    static final String REPEATED = "Idempotent-Replayed";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1," + RepeatableCall.LONGEST_KEY + "}");

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    protected Repeatable() {}

    /** The work must leave nothing behind when it throws, and call nobody outside: it runs in one transaction with its key. */
    Response answer(byte[] body, Supplier<Answer> work) {
        String key = request.getHeader(KEY);
        if (key == null) {
            return written(work.get(), false);
        }
        Outcome outcome = onceOnly.answer(call(key, body), work);
        if (outcome instanceof Outcome.Answered answered) {
            return written(answered.answer(), answered.repeated());
        }
        throw Refusal.of(outcome instanceof Outcome.KeyReused ? ProblemCode.KEY_REUSED : ProblemCode.KEY_IN_USE);
    }

    private RepeatableCall call(String key, byte[] body) {
        if (!FORM.matcher(key).matches()) {
            throw Refusal.because(
                    ProblemCode.INVALID_HEADER,
                    List.of(new Fault(
                            KEY,
                            KEY + " must be 1 to " + RepeatableCall.LONGEST_KEY
                                    + " letters, digits or signs without spaces, such as a UUID.")));
        }
        return RepeatableCall.of(caller.me().account(), key, request.getMethod() + " " + request.getRequestURI(), body);
    }

    private static Response written(Answer answer, boolean repeated) {
        Response.ResponseBuilder written = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(answer.body());
        @Nullable String location = answer.location();
        if (location != null) {
            written.header(HttpHeaders.LOCATION, location);
        }
        return repeated ? written.header(REPEATED, true).build() : written.build();
    }
}

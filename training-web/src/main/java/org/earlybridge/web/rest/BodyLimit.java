package org.earlybridge.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.web.problem.ProblemCode;

/** Reads a body once and whole, but no further than to see that it is too large; JSON comes in UTF-8 or not at all. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST_BYTES = 64 * 1024;

    /** Of a planning instance, from those who may send one. */
    static final int MOST_BYTES_OF_A_PLAN = 8 * 1024 * 1024;

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext call) throws IOException {
        if (!call.hasEntity()) {
            return;
        }
        MediaType type = call.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("UTF-8")) {
            throw Refusal.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        int most = mostBytesOf(call);
        if (call.getLength() > most) {
            throw tooLarge(most);
        }
        byte[] body = call.getEntityStream().readNBytes(most + 1);
        if (body.length > most) {
            throw tooLarge(most);
        }
        call.setEntityStream(new ByteArrayInputStream(body));
    }

    private int mostBytesOf(ContainerRequestContext call) {
        boolean plan = call.getUriInfo().getPath(false).equals(PlanCalls.PATH) && caller.has(Role.COORDINATOR);
        return plan ? MOST_BYTES_OF_A_PLAN : MOST_BYTES;
    }

    private static Refusal tooLarge(int most) {
        return Refusal.saying(
                ProblemCode.BODY_TOO_LARGE, "The body is larger than " + most + " bytes. Send less at a time.");
    }
}

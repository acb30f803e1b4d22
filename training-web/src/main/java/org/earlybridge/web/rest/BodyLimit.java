package org.earlybridge.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.earlybridge.web.problem.ProblemCode;

/** Reads a body once and whole, but no further than to see that it is too large; JSON comes in UTF-8 or not at all. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final int MOST_BYTES = 64 * 1024;

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
        if (call.getLength() > MOST_BYTES) {
            throw tooLarge();
        }
        byte[] body = call.getEntityStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLarge();
        }
        call.setEntityStream(new ByteArrayInputStream(body));
    }

    private static Refusal tooLarge() {
        return Refusal.saying(
                ProblemCode.BODY_TOO_LARGE, "The body is larger than " + MOST_BYTES + " bytes. Send less at a time.");
    }
}

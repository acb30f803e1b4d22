package org.earlybridge.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** A form with a file that is larger than the server takes. It is told before any of it is read. */
final class TooLarge {

    /** A little less than the server's own limit in web.xml. */
    private static final long MOST = 1_250_000;

    private TooLarge() {}

    static boolean is(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && request.getContentLengthLong() > MOST;
    }
}

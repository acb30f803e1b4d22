package org.earlybridge.web.health;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** All that the public learns: UP or DOWN. */
final class Word {

    private Word() {}

    static void send(HttpServletResponse response, boolean up) throws IOException {
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        String word = up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}";
        response.getOutputStream().write(word.getBytes(StandardCharsets.US_ASCII));
    }
}

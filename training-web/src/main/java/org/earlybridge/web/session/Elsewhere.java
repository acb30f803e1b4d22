package org.earlybridge.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Sends a browser on to another of our pages; a script of a page is told in the words it understands. */
final class Elsewhere {

    private Elsewhere() {}

    static void send(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (Objects.equals(request.getHeader("Faces-Request"), "partial/ajax")) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + path.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                            + "\"/></partial-response>");
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}

package org.earlybridge.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The words of one problem, as a page or as problem details (RFC 9457). */
record ProblemText(
        Trouble trouble,
        @Nullable Reference reference,
        @Nullable String again,
        String helpPhone,
        String helpHours,
        boolean demo) {

    private static final String FRAME = frame();
    private static final String DEMO =
            "<aside class=\"demo\" aria-label=\"About this demo\"><p class=\"in\"><b>This is a demo.</b>"
                    + " All people, settings, dates and figures are invented.</p></aside>";

    static void sendPage(HttpServletResponse response, ProblemText text) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text.page());
    }

    static void sendData(HttpServletResponse response, int status, @Nullable Reference reference) throws IOException {
        response.setContentType(ProblemDetails.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(ProblemDetails.ofStatus(status).under(reference).json());
    }

    String page() {
        return FRAME.replace("{title}", escaped(trouble.title))
                .replace("{sentence}", escaped(trouble.sentence))
                .replace("{demo}", demo ? DEMO : "")
                .replace("{tryAgain}", tryAgain())
                .replace("{reference}", referenceBlock());
    }

    private String tryAgain() {
        return again == null || !trouble.isWorthTryingAgain()
                ? ""
                : "<a class=\"btn wide mb3\" href=\"" + escaped(again) + "\">Try again</a>";
    }

    private String referenceBlock() {
        String call = "Call " + escaped(helpPhone) + ", " + escaped(helpHours);
        return reference == null
                ? "<h2 class=\"h3 mt6\">Need help?</h2><p class=\"sm mt2\">" + call + ".</p>"
                : "<h2 class=\"h3 mt6\">If it happens again</h2><p class=\"sm mt2\">" + call
                        + ", and give this number:</p><p class=\"ref big\">" + reference.value() + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String frame() {
        try (InputStream html = ProblemText.class.getResourceAsStream("problem.html")) {
            if (html == null) {
                throw new IllegalStateException("problem.html is missing beside this class");
            }
            return new String(html.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

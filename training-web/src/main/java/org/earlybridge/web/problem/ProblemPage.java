package org.earlybridge.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Every error of the server ends here. A plain servlet, because the pages' own machinery may be what failed: it needs
 * neither Faces nor the database.
 */
@WebServlet("/problem")
public class ProblemPage extends HttpServlet {

    private static final Logger LOG = System.getLogger(ProblemPage.class.getName());

    @Inject
    @ConfigProperty(name = "earlybridge.help.phone", defaultValue = "01632 960 100")
    private transient String helpPhone;

    @Inject
    @ConfigProperty(name = "earlybridge.help.hours", defaultValue = "Monday to Friday, 8am to 6pm")
    private transient String helpHours;

    @Inject
    @ConfigProperty(name = "earlybridge.demo", defaultValue = "false")
    private transient boolean demo;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            answer(request, response);
        } else {
            shownAgain(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        Trouble trouble = StaleForm.is(request) ? Trouble.STALE_FORM : Trouble.of(status);
        @Nullable Reference reference = trouble.isOurs() ? written(request) : null;
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        response.setStatus(status);
        if (wantsData(request, path)) {
            ProblemText.sendData(response, status, reference);
        } else {
            send(
                    response,
                    trouble,
                    reference,
                    request.getMethod().equals("GET") || StaleForm.is(request) ? path : null);
        }
    }

    /** An answer to a script cannot hold a page, so the script is sent here with the reference it was given. */
    private void shownAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Reference> reference = Reference.readFrom(request.getParameter("reference"));
        if (reference.isEmpty()) {
            response.setStatus(404);
            send(response, Trouble.NOT_FOUND, null, null);
            return;
        }
        send(response, Trouble.BROKEN, reference.get(), null);
    }

    private void send(
            HttpServletResponse response, Trouble trouble, @Nullable Reference reference, @Nullable String again)
            throws IOException {
        ProblemText.sendPage(response, new ProblemText(trouble, reference, again, helpPhone, helpHours, demo));
    }

    private static Reference written(HttpServletRequest request) {
        Reference reference = Reference.of(request);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(
                Level.ERROR,
                reference.value() + ": " + request.getMethod() + " "
                        + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                cause);
        return reference;
    }

    private static boolean wantsData(HttpServletRequest request, String path) {
        String accept =
                Objects.requireNonNullElse(request.getHeader("Accept"), "").toLowerCase(Locale.ROOT);
        return path.startsWith("/api/") || (accept.contains("json") && !accept.contains("html"));
    }
}

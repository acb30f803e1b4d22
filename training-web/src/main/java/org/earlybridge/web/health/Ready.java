package org.earlybridge.web.health;

import jakarta.faces.FacesException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.earlybridge.web.session.HeldBack;
import org.eclipse.microprofile.health.Readiness;

/** Ready is when a page and the database answer; being deployed is not enough. */
@WebServlet("/health/ready")
public class Ready extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(Ready.class.getName());

    /** The same for everyone and made by all that makes any page: Faces, the templates, who is signed in. */
    private static final String PAGE = "/help.xhtml";

    @Inject
    @Readiness
    private transient DatabaseAnswers database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ready = database.now() && isPageWhole(request, response);
        Word.send(response, ready);
    }

    private static boolean isPageWhole(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HeldBack page = new HeldBack(response);
        try {
            request.getRequestDispatcher(PAGE).include(request, page);
            return !page.isRefused() && page.text().stripTrailing().endsWith("</html>");
        } catch (ServletException | FacesException e) {
            LOG.log(Level.WARNING, "Not ready: a page fails.", e);
            return false;
        }
    }
}

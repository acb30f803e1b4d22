package org.earlybridge.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the page for people who were signed out knows about the answers kept for them. */
@Named
@RequestScoped
public class WaitingAnswers {

    public boolean isAny() {
        return kept().isPresent();
    }

    /** Signing in leads back to the page the answers belong to. */
    public String getSignIn() {
        return kept().map(answers -> "/sign-in?next=" + URLEncoder.encode(answers.path(), StandardCharsets.UTF_8))
                .orElse("/sign-in");
    }

    private static Optional<KeptAnswers> kept() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return KeptAnswers.waitingIn(request.getSession(false));
    }
}

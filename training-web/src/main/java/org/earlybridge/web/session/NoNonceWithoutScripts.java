package org.earlybridge.web.session;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Public pages have no scripts, so PrimeFaces is told that its nonce is seen to. Otherwise it would begin a session for
 * everybody who only looks, and refuse every form that comes back without the nonce that its scripts add.
 */
public class NoNonceWithoutScripts implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent beginning) {
        FacesContext faces = beginning.getFacesContext();
        if (!hasScripts(faces)) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }

    /** Only the back office has. */
    static boolean hasScripts(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return PageRules.OURS
                .of(Where.of(request).page())
                .filter(rule -> rule.template() == PageRule.Template.OFFICE)
                .isPresent();
    }
}

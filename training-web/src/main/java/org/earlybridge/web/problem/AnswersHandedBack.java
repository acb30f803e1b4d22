package org.earlybridge.web.problem;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;

/** Puts kept answers back into the fields they were typed in, when their page is opened again. */
public final class AnswersHandedBack implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent rendering) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        KeptAnswers.handBack(request.getSession(false), request.getRequestURI())
                .ifPresent(kept -> putBack(faces, (UIViewRoot) rendering.getSource(), kept));
    }

    private static void putBack(FacesContext faces, UIViewRoot page, KeptAnswers kept) {
        page.visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput input && !(component instanceof HtmlInputSecret)) {
                String answer = kept.to(input.getClientId(faces));
                if (answer != null) {
                    input.setSubmittedValue(answer);
                }
            }
            return VisitResult.ACCEPT;
        });
        faces.getExternalContext().getRequestMap().put("answersHandedBack", true);
    }
}

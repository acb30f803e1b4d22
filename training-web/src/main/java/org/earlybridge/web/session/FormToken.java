package org.earlybridge.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.primefaces.context.PrimeFacesContext;

/** The hidden field that every form of ours carries. */
@Named
@RequestScoped
public class FormToken {

    /** Empty on a page without scripts. */
    public String getNonce() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return NoNonceWithoutScripts.hasScripts(faces)
                ? PrimeFacesContext.getCspState(faces).getNonce()
                : "";
    }

    public String getValue() {
        ExternalContext page = FacesContext.getCurrentInstance().getExternalContext();
        return FormSeal.with(
                FormKey.issued((HttpServletRequest) page.getRequest(), (HttpServletResponse) page.getResponse()));
    }
}

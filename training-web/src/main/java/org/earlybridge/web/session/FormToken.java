package org.earlybridge.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The hidden field that every form of ours carries. */
@Named
@RequestScoped
public class FormToken {

    public String getValue() {
        ExternalContext page = FacesContext.getCurrentInstance().getExternalContext();
        return FormSeal.with(
                FormKey.issued((HttpServletRequest) page.getRequest(), (HttpServletResponse) page.getResponse()));
    }
}

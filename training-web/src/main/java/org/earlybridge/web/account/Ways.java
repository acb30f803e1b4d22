package org.earlybridge.web.account;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How a page's answer to a form leads on: always to an address, so that reloading sends nothing twice. */
final class Ways {

    private Ways() {}

    static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    static void leadTo(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext page = faces.getExternalContext();
        try {
            page.redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}

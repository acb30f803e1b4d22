package org.earlybridge.web.paper;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A page whose whole answer is a PDF to be kept. */
public final class Download {

    private Download() {}

    /** @param fileName of letters, digits, hyphens and dots */
    public static void pdf(byte[] pdf, String fileName) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        try {
            answer.getResponseOutputStream().write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}

package org.earlybridge.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.attendance.CertificatePaper;
import org.earlybridge.training.attendance.SeeCertificate;
import org.earlybridge.training.workforce.CertificateId;
import org.earlybridge.web.session.ThisRequest;

/** One of the caller's own certificates, to be kept and printed. */
@Named
@RequestScoped
public class CertificatePaperPage {

    @Inject
    private SeeCertificate seeCertificate;

    @Inject
    private ThisRequest request;

    @AllowedTo(signedIn = true)
    public void send() {
        CertificatePaper paper = seeCertificate.ofMine(request.number("id")
                .map(CertificateId::new)
                .orElseThrow(() -> new NotFound("certificate " + request.parameter("id"))));
        byte[] pdf = CertificatePdf.of(paper);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.length);
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"certificate-" + paper.code() + ".pdf\"");
        try {
            answer.getResponseOutputStream().write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}

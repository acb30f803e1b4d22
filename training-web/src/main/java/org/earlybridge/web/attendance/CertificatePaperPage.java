package org.earlybridge.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.attendance.CertificatePaper;
import org.earlybridge.training.attendance.SeeCertificate;
import org.earlybridge.training.workforce.CertificateId;
import org.earlybridge.web.paper.Download;
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
        Download.pdf(CertificatePdf.of(paper), "certificate-" + paper.code() + ".pdf");
    }
}

package org.earlybridge.web.attendance;

import java.util.Map;
import org.earlybridge.training.attendance.CertificatePaper;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.paper.PaperForm;
import org.earlybridge.web.paper.PaperPdf;

/** A certificate to be kept and printed. */
final class CertificatePdf {

    private static final Dates DATES = new Dates();

    private CertificatePdf() {}

    static byte[] of(CertificatePaper paper) {
        return PaperPdf.of(page(paper));
    }

    private static String page(CertificatePaper paper) {
        return PaperForm.beside(CertificatePdf.class, "certificate.xhtml")
                .fill(Map.ofEntries(
                        Map.entry("holder", paper.holder()),
                        Map.entry("course", paper.course()),
                        Map.entry("day", DATES.full(paper.issued())),
                        Map.entry("council", paper.council()),
                        Map.entry("proves", paper.proves()),
                        Map.entry("until", paper.validTo().map(DATES::plain).orElse("it does not run out")),
                        Map.entry("code", paper.code().text()),
                        Map.entry("address", paper.askAt().toString()),
                        Map.entry("printed", DATES.moment(paper.printedAt())),
                        Map.entry("mark", PaperPdf.mark()),
                        Map.entry("qr", QrCode.of(paper.askAt().toString()))));
    }
}

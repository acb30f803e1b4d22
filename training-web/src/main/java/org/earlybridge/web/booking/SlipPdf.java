package org.earlybridge.web.booking;

import java.util.List;
import java.util.Map;
import org.earlybridge.training.booking.EvidenceSlip;
import org.earlybridge.training.booking.SlipLine;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.paper.PaperForm;
import org.earlybridge.web.paper.PaperPdf;

/** An evidence slip to be kept, printed and shown to an inspector. */
final class SlipPdf {

    private static final Dates DATES = new Dates();
    private static final PaperForm PAGE = PaperForm.beside(SlipPdf.class, "slip.xhtml");
    private static final PaperForm HEADING = PaperForm.of("<h2>{text}</h2>");
    private static final PaperForm PARAGRAPH = PaperForm.of("<p>{text}</p>");

    private SlipPdf() {}

    static byte[] of(EvidenceSlip slip) {
        return PaperPdf.of(PAGE.fill(
                Map.of(
                        "mark", PaperPdf.mark(),
                        "number", slip.number(),
                        "setting", slip.setting(),
                        "made", DATES.moment(slip.madeAt()),
                        "by", slip.madeBy(),
                        "seal", slip.seal().replaceAll("(.{8})(?=.)", "$1 ")),
                Map.of("lines", lines(slip.lines()))));
    }

    /** As a download is called. */
    static String fileName(EvidenceSlip slip) {
        return slip.number().replace('/', '-') + "-cover.pdf";
    }

    private static String lines(List<SlipLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append((line.isHeading() ? HEADING : PARAGRAPH).fill(Map.of("text", line.text()))));
        return text.toString();
    }
}

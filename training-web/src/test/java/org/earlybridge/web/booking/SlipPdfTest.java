package org.earlybridge.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.earlybridge.training.booking.EvidenceSlip;
import org.junit.jupiter.api.Test;

class SlipPdfTest {

    private static final EvidenceSlip SLIP = new EvidenceSlip(
            "EB-7K4M-02/1",
            "Little <Herons> & Co",
            Instant.parse("2026-11-24T09:15:00Z"),
            "Rūta Kalina",
            "0123456789abcdef".repeat(4),
            true,
            List.of());

    @Test
    void the_paper_names_the_setting_the_moment_and_the_seal() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SlipPdf.of(SLIP))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Evidence of a cover check",
                            "EB-7K4M-02/1",
                            "Little <Herons> & Co",
                            "Rūta Kalina",
                            "01234567 89abcdef",
                            "Page 1 of 1");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void its_file_is_called_by_its_number() {
        assertThat(SlipPdf.fileName(SLIP)).isEqualTo("EB-7K4M-02-1-cover.pdf");
    }
}

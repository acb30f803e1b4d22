package org.earlybridge.web.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.earlybridge.training.attendance.CertificatePaper;
import org.earlybridge.training.attendance.VerificationCode;
import org.junit.jupiter.api.Test;

class CertificatePdfTest {

    private static final String ADDRESS = "https://earlybridge.example.org/certificate?code=7K4M-Q2XW-9TRC-H6BN";
    private static final float DOTS_PER_INCH = 150;

    @Test
    void it_says_who_has_done_what_when_and_until_when_it_holds() throws IOException {
        try (PDDocument document = printed("Ruta Kalina")) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Ruta Kalina",
                            "Paediatric first aid, full",
                            "Tuesday 13 October 2026",
                            "Cambridgeshire County Council",
                            "12 October 2029",
                            "7K4M-Q2XW-9TRC-H6BN",
                            "13 October 2026, 9:41pm",
                            "Page 1 of 1");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_camera_that_reads_its_picture_is_led_to_the_public_answer() throws IOException, ReaderException {
        try (PDDocument document = printed("Ruta Kalina")) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            BinaryBitmap seen = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            assertThat(new QRCodeMultiReader().decode(seen).getText()).isEqualTo(ADDRESS);
        }
    }

    @Test
    void it_tells_a_screen_reader_its_title_its_language_and_what_is_what() throws IOException {
        try (PDDocument document = printed("Ruta Kalina")) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Certificate: Paediatric first aid, full, Ruta Kalina");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(kinds(catalog.getStructureTreeRoot().getCOSObject()))
                    .contains("H1", "H2", "Table", "TH", "TD", "Figure", "Link");
            assertThat(wordsForPictures(catalog.getStructureTreeRoot().getCOSObject()))
                    .contains("The address above as a QR code");
        }
    }

    @Test
    void every_letter_is_inside_it_beyond_western_europe_too() throws IOException {
        String name = "Rūta Żółć-Kalinauskaitė";
        try (PDDocument document = printed(name)) {
            assertThat(new PDFTextStripper().getText(document)).contains(name);
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    PDFont used = page.getResources().getFont(font);
                    assertThat(used.isEmbedded()).as(used.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void a_name_with_signs_of_the_page_language_stays_a_name() throws IOException {
        try (PDDocument document = printed("Ann <b>O'Hara</b> & \"Co\" $1 \\")) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ann <b>O'Hara</b> & \"Co\" $1 \\");
        }
    }

    private static PDDocument printed(String holder) throws IOException {
        byte[] pdf = CertificatePdf.of(new CertificatePaper(
                holder,
                "Paediatric first aid, full",
                "First aid, full",
                "Cambridgeshire County Council",
                LocalDate.of(2026, 10, 13),
                Optional.of(LocalDate.of(2029, 10, 12)),
                new VerificationCode("7K4M-Q2XW-9TRC-H6BN"),
                URI.create(ADDRESS),
                Instant.parse("2026-10-13T20:41:00Z")));
        Files.write(Path.of("target", "certificate.pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    private static List<String> kinds(COSDictionary root) {
        List<String> found = new ArrayList<>();
        walk(
                root,
                element ->
                        Optional.ofNullable(element.getNameAsString(COSName.S)).ifPresent(found::add));
        return found;
    }

    private static List<String> wordsForPictures(COSDictionary root) {
        List<String> found = new ArrayList<>();
        walk(
                root,
                element -> Optional.ofNullable(element.getString(COSName.ALT)).ifPresent(found::add));
        return found;
    }

    private static void walk(COSBase here, Consumer<COSDictionary> look) {
        if (here instanceof COSObject reference) {
            walk(reference.getObject(), look);
        }
        if (here instanceof COSArray array) {
            array.forEach(child -> walk(child, look));
        }
        if (here instanceof COSDictionary element) {
            look.accept(element);
            Optional.ofNullable(element.getItem(COSName.K)).ifPresent(children -> walk(children, look));
        }
    }
}

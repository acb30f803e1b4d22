package org.earlybridge.web.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;

/** A page as an accessible PDF (PDF/UA): tagged, with its title, its language, our fonts inside, and words for its pictures. */
public final class PaperPdf {

    private static final float PDF_1_7 = 1.7f;

    /** Each with its letters beyond western Europe as a family of its own, which the first one falls back on. */
    private static final List<Font> FONTS = List.of(
            new Font("Words", 400, "atkinson-hyperlegible-next-latin-400"),
            new Font("Words Ext", 400, "atkinson-hyperlegible-next-latin-ext-400"),
            new Font("Words", 700, "atkinson-hyperlegible-next-latin-700"),
            new Font("Words Ext", 700, "atkinson-hyperlegible-next-latin-ext-700"),
            new Font("Head", 700, "bricolage-grotesque-latin-700"),
            new Font("Head Ext", 700, "bricolage-grotesque-latin-ext-700"));

    private record Font(String family, int weight, String file) {}

    static {
        // it tells of every font and style it reads
        XRLog.setLoggingEnabled(false);
    }

    private PaperPdf() {}

    /** @param page whole, as XHTML */
    public static byte[] of(String page) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder printer = new PdfRendererBuilder();
            printer.usePdfUaAccessibility(true);
            printer.usePdfVersion(PDF_1_7);
            printer.withProducer("Earlybridge");
            FONTS.forEach(font -> printer.useFont(
                    () -> PaperForm.file(PaperPdf.class, "fonts/" + font.file() + ".ttf"),
                    font.family(),
                    font.weight(),
                    FontStyle.NORMAL,
                    true));
            printer.withHtmlContent(page, null);
            printer.toStream(pdf);
            printer.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The house's mark, to stand in a page. */
    public static String mark() {
        try (InputStream file = PaperForm.file(PaperPdf.class, "mark.png")) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.earlybridge.web.attendance;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earlybridge.training.attendance.CertificatePaper;
import org.earlybridge.web.format.Dates;

/** A certificate as an accessible PDF (PDF/UA): tagged, with its title, its language, our fonts inside, and words for its pictures. */
final class CertificatePdf {

    private static final float PDF_1_7 = 1.7f;
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final Dates DATES = new Dates();

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

    private CertificatePdf() {}

    static byte[] of(CertificatePaper paper) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder printer = new PdfRendererBuilder();
            printer.usePdfUaAccessibility(true);
            printer.usePdfVersion(PDF_1_7);
            printer.withProducer("Earlybridge");
            FONTS.forEach(font -> printer.useFont(
                    () -> file("fonts/" + font.file() + ".ttf"), font.family(), font.weight(), FontStyle.NORMAL, true));
            printer.withHtmlContent(page(paper), null);
            printer.toStream(pdf);
            printer.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(CertificatePaper paper) {
        Map<String, String> words = Map.ofEntries(
                Map.entry("holder", paper.holder()),
                Map.entry("course", paper.course()),
                Map.entry("day", DATES.full(paper.issued())),
                Map.entry("council", paper.council()),
                Map.entry("proves", paper.proves()),
                Map.entry("until", paper.validTo().map(DATES::plain).orElse("it does not run out")),
                Map.entry("code", paper.code().text()),
                Map.entry("address", paper.askAt().toString()),
                Map.entry("printed", DATES.moment(paper.printedAt())),
                Map.entry("mark", mark()),
                Map.entry("qr", QrCode.of(paper.askAt().toString())));
        return GAP.matcher(new String(bytes("certificate.xhtml"), StandardCharsets.UTF_8))
                .replaceAll(gap -> escaped(Optional.ofNullable(words.get(gap.group(1)))
                        .orElseThrow(() -> new IllegalStateException("the page has a gap for " + gap.group(1)))));
    }

    /** For text and for attributes; a dollar or a backslash of a name must not look like a group of the pattern. */
    private static String escaped(String text) {
        return Matcher.quoteReplacement(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    private static String mark() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes("mark.png"));
    }

    private static byte[] bytes(String name) {
        try (InputStream file = file(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        InputStream file = CertificatePdf.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("a certificate needs the file " + name);
        }
        return file;
    }
}

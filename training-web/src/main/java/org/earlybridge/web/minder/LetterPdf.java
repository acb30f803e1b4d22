package org.earlybridge.web.minder;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.earlybridge.web.paper.PaperForm;
import org.earlybridge.web.paper.PaperPdf;

/** The letter to parents to be printed or sent on. It bears her name and not ours: it is her letter. */
final class LetterPdf {

    private static final PaperForm PAGE = PaperForm.beside(LetterPdf.class, "letter.xhtml");
    private static final PaperForm PARAGRAPH = PaperForm.of("<p>{lines}</p>");
    private static final PaperForm LINE = PaperForm.of("{text}");

    private LetterPdf() {}

    /** @param text paragraphs with an empty line between them */
    static byte[] of(String house, String day, String text) {
        return PaperPdf.of(page(house, day, text));
    }

    static String page(String house, String day, String text) {
        return PAGE.fill(
                Map.of("house", house, "day", day),
                Map.of(
                        "paragraphs",
                        LetterText.paragraphs(text).stream()
                                .map(paragraph -> PARAGRAPH.fill(Map.of(), Map.of("lines", lines(paragraph))))
                                .collect(Collectors.joining("\n"))));
    }

    private static String lines(String paragraph) {
        return Arrays.stream(paragraph.split("\n", -1))
                .map(line -> LINE.fill(Map.of("text", line)))
                .collect(Collectors.joining("<br/>"));
    }
}

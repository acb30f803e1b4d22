package org.earlybridge.web.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with gaps in braces, which are filled with words or with rows that were made by another form. */
public final class PaperForm {

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");

    private final String text;

    private PaperForm(String text) {
        this.text = text;
    }

    /** From a file beside the class. */
    public static PaperForm beside(Class<?> type, String name) {
        try (InputStream file = file(type, name)) {
            return new PaperForm(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PaperForm of(String text) {
        return new PaperForm(text);
    }

    /** Words are text, whatever signs they hold. */
    public String fill(Map<String, String> words) {
        return fill(words, Map.of());
    }

    /** @param parts what other forms made, which stands as it is */
    public String fill(Map<String, String> words, Map<String, String> parts) {
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(Optional.ofNullable(parts.get(gap.group(1)))
                        .or(() -> Optional.ofNullable(words.get(gap.group(1))).map(PaperForm::escaped))
                        .orElseThrow(() -> new IllegalStateException("the page has a gap for " + gap.group(1)))));
    }

    /** For text and for attributes; signs that no page can hold are left out. */
    private static String escaped(String words) {
        return words.replaceAll("[\\p{Cc}&&[^\\t\\n]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static InputStream file(Class<?> type, String name) {
        InputStream file = type.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("a paper needs the file " + name);
        }
        return file;
    }
}

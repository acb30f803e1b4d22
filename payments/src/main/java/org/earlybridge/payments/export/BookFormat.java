package org.earlybridge.payments.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In which form a book can be had. */
public enum BookFormat {
    HLEDGER("text/plain; charset=UTF-8", PlainTextJournal::write),
    CSV("text/csv; charset=UTF-8", JournalLines::write);

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a pure function
    private final Function<Extract, String> writer;

    BookFormat(String mediaType, Function<Extract, String> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** By the word that people and programs use. */
    public static Optional<BookFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(BookFormat::word).toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    String write(Extract extract) {
        return writer.apply(extract);
    }
}

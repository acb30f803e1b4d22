package org.earlybridge.web.rest;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.payments.export.BookFormat;

/**
 * Which days of the books, in which form. Without days it is everything up to today, without a form plain text.
 *
 * @param from the first day
 * @param to the last day
 */
record JournalQuestion(LocalDate from, LocalDate to, BookFormat format) {

    /** Before the first journal of any book. */
    static final LocalDate THE_BEGINNING = LocalDate.of(2000, 1, 1);

    private static final int LONGEST = 20;

    static JournalQuestion read(Parameters sent, LocalDate today) {
        LocalDate from = sent.day("from").orElse(THE_BEGINNING);
        LocalDate to = sent.day("to").orElse(today.isBefore(from) ? from : today);
        Optional<String> word = sent.text("format", LONGEST);
        Optional<BookFormat> format = word.flatMap(BookFormat::named);
        if (word.isPresent() && format.isEmpty()) {
            sent.wrong(
                    "format",
                    "format must be " + String.join(" or ", BookFormat.words())
                            + "; files for other ledgers cannot be had yet.");
        }
        if (to.isBefore(from)) {
            sent.wrong("to", "to must not be before from.");
        }
        sent.mustBeRight();
        return new JournalQuestion(from, to, format.orElse(BookFormat.HLEDGER));
    }

    String fileName() {
        String ending = format == BookFormat.HLEDGER ? ".journal" : ".csv";
        return "books-" + from + "-" + to + ending;
    }
}

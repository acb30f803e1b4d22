package org.earlybridge.payments.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.earlybridge.payments.ledger.JournalView;
import org.earlybridge.payments.ledger.TrialLine;

/**
 * Journals of one book or of several over some days, in the order in which they happened.
 *
 * @param opening what the accounts came to before the first day; empty when there was nothing before
 * @param from the first day
 */
record Extract(List<Opening> opening, LocalDate from, List<JournalView> journals) {

    Extract {
        opening = opening.stream().filter(book -> !book.lines().isEmpty()).toList();
        journals = journals.stream()
                .sorted(Comparator.comparing(JournalView::businessDate)
                        .thenComparing(journal -> journal.fact().value())
                        .thenComparing(JournalView::book))
                .toList();
    }

    record Opening(String book, List<TrialLine> lines) {

        Opening {
            lines = lines.stream().filter(line -> line.balance().pence() != 0).toList();
        }
    }
}

package org.earlybridge.payments.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.payments.export.Extract.Opening;
import org.earlybridge.payments.ledger.JournalView;
import org.earlybridge.payments.ledger.Leg;
import org.earlybridge.payments.ledger.TrialLine;

/** One line for each leg, with a heading, for a spreadsheet or another ledger. Amounts are whole pence. */
final class JournalLines {

    private static final List<String> HEADING = List.of(
            "journal",
            "line",
            "book",
            "number",
            "period",
            "business_date",
            "posted_at",
            "fact",
            "source",
            "source_id",
            "kind",
            "reference",
            "account",
            "type",
            "debit_pence",
            "credit_pence",
            "description",
            "reverses");

    private JournalLines() {}

    static String write(Extract extract) {
        StringBuilder text = new StringBuilder(line(HEADING));
        for (Opening opening : extract.opening()) {
            for (int at = 0; at < opening.lines().size(); at++) {
                text.append(line(cells(opening, at, extract.from().toString())));
            }
        }
        for (JournalView journal : extract.journals()) {
            for (int at = 0; at < journal.legs().size(); at++) {
                text.append(line(cells(journal, at)));
            }
        }
        return text.toString();
    }

    private static List<String> cells(Opening opening, int at, String day) {
        TrialLine balance = opening.lines().get(at);
        return Stream.of(
                        Stream.of("opening-" + opening.book(), "" + (at + 1), opening.book(), "", day.substring(0, 7)),
                        Stream.of(day, "", "", "opening", "", "", ""),
                        Stream.of(balance.account(), "" + balance.type().letter()),
                        pence(balance.balance().pence()),
                        Stream.of("balance before this day", ""))
                .flatMap(cells -> cells)
                .toList();
    }

    private static List<String> cells(JournalView journal, int at) {
        Leg leg = journal.legs().get(at);
        return Stream.of(
                        Stream.of(
                                journal.id(), "" + (at + 1), journal.book(), "" + journal.sequence(), journal.period()),
                        Stream.of(
                                journal.businessDate().toString(),
                                journal.postedAt().toString()),
                        Stream.of(
                                journal.fact().toString(),
                                journal.source().system(),
                                journal.source().id(),
                                journal.source().kind()),
                        Stream.of(
                                journal.reference().orElse(""),
                                leg.account().name(),
                                "" + leg.account().type().letter()),
                        pence(leg.amount().pence()),
                        Stream.of(
                                journal.because(),
                                journal.reverses().map(Object::toString).orElse("")))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> pence(long amount) {
        return amount < 0 ? Stream.of("0", "" + -amount) : Stream.of("" + amount, "0");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(JournalLines::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Quoted where a comma, a quote or a line break asks for it; what a spreadsheet would reckon with stays text. */
    private static String cell(String value) {
        String safe = value.matches("(?s)[=+@\\t\\r-].*") ? "'" + value : value;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}

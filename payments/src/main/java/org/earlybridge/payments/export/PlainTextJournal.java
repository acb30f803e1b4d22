package org.earlybridge.payments.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earlybridge.payments.export.Extract.Opening;
import org.earlybridge.payments.ledger.JournalView;
import org.earlybridge.payments.ledger.Leg;
import org.earlybridge.payments.ledger.TrialLine;
import org.earlybridge.payments.money.Money;

/**
 * The format of hledger, checked by its strict mode. What a settlement leaves on an account between the councils is
 * asserted, so that a file with a journal missing does not pass.
 */
final class PlainTextJournal {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Money> soFar = new HashMap<>();

    private PlainTextJournal() {}

    static String write(Extract extract) {
        PlainTextJournal journal = new PlainTextJournal();
        journal.declare(extract);
        extract.opening().forEach(opening -> journal.open(opening, extract));
        extract.journals().forEach(journal::add);
        return journal.text.toString();
    }

    private void declare(Extract extract) {
        text.append("decimal-mark .\ncommodity GBP 1000.00\n");
        Map<String, Character> accounts = new TreeMap<>();
        extract.opening().stream()
                .flatMap(opening -> opening.lines().stream())
                .forEach(line -> accounts.put(line.account(), line.type().letter()));
        extract.journals().stream()
                .flatMap(journal -> journal.legs().stream())
                .forEach(leg ->
                        accounts.put(leg.account().name(), leg.account().type().letter()));
        accounts.forEach((name, type) -> text.append("account ")
                .append(name)
                .append("  ; type:")
                .append(type)
                .append('\n'));
    }

    private void open(Opening opening, Extract extract) {
        text.append('\n').append(extract.from()).append(" * (opening-").append(opening.book());
        text.append(") balances before this day\n");
        for (TrialLine line : opening.lines()) {
            leg(line.account(), line.balance(), false);
        }
    }

    private void add(JournalView journal) {
        text.append('\n')
                .append(journal.businessDate())
                .append(" * (")
                .append(journal.id())
                .append(") ");
        text.append(journal.because().replace(';', ',')).append("  ; ").append(String.join(", ", tags(journal)));
        text.append('\n');
        boolean settles = journal.source().system().equals("settlement");
        for (Leg leg : journal.legs()) {
            boolean between = leg.account().counterpart() != null;
            leg(leg.account().name(), leg.amount(), settles && between);
        }
    }

    private static List<String> tags(JournalView journal) {
        List<String> tags = new java.util.ArrayList<>();
        tags.add("fact:" + journal.fact());
        journal.reference().ifPresent(reference -> tags.add("booking:" + reference));
        journal.reverses().ifPresent(reversed -> tags.add("reverses:" + reversed));
        return tags;
    }

    private void leg(String account, Money amount, boolean isAsserted) {
        Money balance = soFar.merge(account, amount, Money::plus);
        text.append("    ").append(account).append("  ").append(pounds(amount));
        if (isAsserted) {
            text.append(" = ").append(pounds(balance));
        }
        text.append('\n');
    }

    private static String pounds(Money amount) {
        long size = Math.abs(amount.pence());
        return "GBP " + (amount.isNegative() ? "-" : "") + size / 100 + "." + (size % 100 < 10 ? "0" : "") + size % 100;
    }
}

package org.earlybridge.web.booking;

import java.util.List;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.tariff.quote.QuotedLine;
import org.earlybridge.web.format.Words;

/** What one of those who go costs, and who pays what of it. */
public final class PersonPrice {

    private final String name;
    private final List<QuotedLine> lines;

    PersonPrice(String name, List<QuotedLine> lines) {
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    public String getName() {
        return name;
    }

    /** The lines add up to it. */
    public String getFull() {
        return Words.money(lines.stream().map(QuotedLine::amount).reduce(Money.ZERO, Money::plus));
    }

    public List<PriceRow> getLines() {
        return lines.stream().map(PriceRow::new).toList();
    }

    /** One line, in the words in which the price was told. */
    public static final class PriceRow {

        private final QuotedLine line;

        PriceRow(QuotedLine line) {
            this.line = line;
        }

        public String getText() {
            return line.text();
        }

        public String getReason() {
            return line.reason();
        }

        public boolean isMine() {
            return line.paidBy().isPayer();
        }

        /** What others pay comes off the full price. */
        public String getAmount() {
            return (isMine() ? "" : "− ") + Words.money(line.amount());
        }
    }
}

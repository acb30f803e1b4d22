package org.earlybridge.web.catalogue;

import java.util.Locale;
import java.util.Set;
import org.earlybridge.training.tariff.PaidBy;
import org.earlybridge.training.tariff.PriceLine;
import org.earlybridge.web.format.Words;

/** One line of a price with its piece of the bar, in hundredths of the full price. */
public final class PriceShare {

    private static final Set<String> COUNCILS_WITH_A_COLOUR = Set.of("pcc", "ccc");

    private final PriceLine line;
    private final double begins;
    private final double width;

    PriceShare(PriceLine line, double begins, double width) {
        this.line = line;
        this.begins = begins;
        this.width = width;
    }

    public String getText() {
        return line.text();
    }

    public String getReason() {
        return line.reason();
    }

    /** What others pay comes off the full price. */
    public String getAmount() {
        return (isMine() ? "" : "− ") + Words.money(line.amount());
    }

    public boolean isMine() {
        return line.paidBy().isPayer();
    }

    /** Ornament only: the words say who it is. */
    public String getColour() {
        if (isMine()) {
            return "by-payer";
        }
        String code = line.paidBy().code().toLowerCase(Locale.ROOT);
        if (line.paidBy() instanceof PaidBy.Council) {
            return COUNCILS_WITH_A_COLOUR.contains(code) ? "by-" + code : "by-council";
        }
        return "by-fund";
    }

    public String getBegins() {
        return String.format(Locale.ROOT, "%.2f", begins);
    }

    public String getWidth() {
        return String.format(Locale.ROOT, "%.2f", width);
    }
}

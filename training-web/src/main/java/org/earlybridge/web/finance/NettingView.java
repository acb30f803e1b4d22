package org.earlybridge.web.finance;

import java.util.List;
import java.util.Locale;
import org.earlybridge.payments.money.Money;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.web.format.Words;

/** Both ways as bars, and what is left when they are set against each other. */
public final class NettingView {

    private static final double WIDE = 480;
    private static final double LEFT = 275;
    private static final double GAP = 10;

    private final SettlementView view;
    private final CouncilNames names;
    private final double scale;

    NettingView(SettlementView view, CouncilNames names) {
        this.view = view;
        this.names = names;
        long most = view.parties().books().stream()
                .mapToLong(book -> Math.abs(view.owedTo(book).pence()))
                .max()
                .orElse(0);
        this.scale = most == 0 ? 0 : WIDE / most;
    }

    /** One bar of the figure. */
    public static final class Bar {

        private final String label;
        private final String amount;
        private final String colour;
        private final double from;
        private final double width;

        Bar(String label, String amount, String colour, double from, double width) {
            this.label = label;
            this.amount = amount;
            this.colour = colour;
            this.from = from;
            this.width = width;
        }

        public String getLabel() {
            return label;
        }

        public String getAmount() {
            return amount;
        }

        public String getColour() {
            return colour;
        }

        public String getX() {
            return number(from);
        }

        public String getWidth() {
            return number(width);
        }

        public String getAfter() {
            return number(from + width + GAP);
        }
    }

    /** What the payer owes, what it gets, and the rest. */
    public List<Bar> getBars() {
        String from = view.net().from();
        String to = view.net().to();
        double owes = bar(view.owedTo(to));
        double gets = bar(view.owedTo(from));
        return List.of(
                new Bar(words(from, to), Words.money(view.owedTo(to)), by(from), LEFT, owes),
                new Bar(words(to, from), Words.money(view.owedTo(from)), by(to), LEFT, gets),
                new Bar("To be paid", Words.money(view.net().amount()), "by-payer", LEFT + gets, owes - gets));
    }

    /** The whole figure as a sentence. */
    public String getSentence() {
        String from = view.net().from();
        String to = view.net().to();
        return words(from, to) + " " + Words.money(view.owedTo(to)) + ". " + words(to, from) + " "
                + Words.money(view.owedTo(from)) + ". The difference is "
                + Words.money(view.net().amount()) + ".";
    }

    private String words(String payer, String payee) {
        return names.of(payer) + " owes " + names.of(payee);
    }

    private double bar(Money amount) {
        return Math.max(0, amount.pence()) * scale;
    }

    private static String by(String book) {
        return "by-" + book.toLowerCase(Locale.ROOT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

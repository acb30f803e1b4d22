package org.earlybridge.web.finance;

import java.util.Map;
import org.earlybridge.payments.ledger.TrialLine;
import org.earlybridge.payments.money.Money;
import org.earlybridge.web.format.Words;

/** One account of a trial balance, in words and by its name in the journal. */
public final class AccountLineView {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("bank", "Bank"),
            Map.entry("stripe:clearing", "Card money on its way to the bank"),
            Map.entry("receivables", "Owed on invoice"),
            Map.entry("disputes", "Card payments in dispute"),
            Map.entry("due-from", "Owed by"),
            Map.entry("due-to", "Owed to"),
            Map.entry("fees-in-advance", "Fees for sessions still to come"),
            Map.entry("refunds-due", "To be given back to cards"),
            Map.entry("suspense:card", "Card money with no owner"),
            Map.entry("training-fees", "Fees earned"),
            Map.entry("cancellation-fees", "Cancellation fees"),
            Map.entry("training-subsidy", "The council's share of prices"),
            Map.entry("funds", "Paid by the fund"),
            Map.entry("card-fees", "Fees of the card company"),
            Map.entry("card-losses", "Lost disputes"));

    private final TrialLine line;

    AccountLineView(TrialLine line) {
        this.line = line;
    }

    /** Owed by PCC; a name without words of ours is said as it is. */
    public String getWords() {
        String path = path();
        String known = WORDS.get(path);
        if (known != null) {
            return known;
        }
        int end = path.indexOf(':');
        String first = end < 0 ? null : WORDS.get(path.substring(0, end));
        if (first == null) {
            return path;
        }
        String rest = path.substring(end + 1);
        return rest.startsWith("provider:") ? first : first + " " + rest;
    }

    public String getAccount() {
        return line.account();
    }

    public String getDebit() {
        return line.balance().compareTo(Money.ZERO) > 0 ? Words.money(line.balance()) : "";
    }

    public String getCredit() {
        return line.balance().isNegative() ? Words.money(line.balance().negated()) : "";
    }

    /** assets, interauth and so on */
    String heading() {
        return line.account().substring(0, line.account().indexOf(':'));
    }

    Money balance() {
        return line.balance();
    }

    /** Behind the heading and the book. */
    private String path() {
        String account = line.account();
        return account.substring(account.indexOf(':', account.indexOf(':') + 1) + 1);
    }
}

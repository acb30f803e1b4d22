package org.earlybridge.payments.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account as a posting names it; it comes into being with its first leg.
 *
 * @param heading the first word of its name, such as assets
 * @param path the rest of its name, behind the book
 * @param counterpart the other book, where it says what is between two
 * @param isGuarded whether a posting that would overdraw it is refused
 */
public record Account(
        String book,
        String heading,
        String path,
        AccountType type,
        @Nullable String counterpart,
        boolean isGuarded) {

    /** What a plain-text journal can hold in a name; the colon makes levels. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*(:[A-Za-z0-9][A-Za-z0-9_.-]*)*");

    public Account {
        if (!PATH.matcher(book + ":" + path).matches()) {
            throw new IllegalArgumentException("\"" + path + "\" of " + book + " is no name of an account");
        }
    }

    public static Account asset(String book, String path) {
        return new Account(book, "assets", path, AccountType.ASSET, null, false);
    }

    public static Account liability(String book, String path) {
        return new Account(book, "liabilities", path, AccountType.LIABILITY, null, false);
    }

    public static Account income(String book, String path) {
        return new Account(book, "income", path, AccountType.INCOME, null, false);
    }

    public static Account expense(String book, String path) {
        return new Account(book, "expenses", path, AccountType.EXPENSE, null, false);
    }

    /** What this book is to get from another. */
    public static Account dueFrom(String payee, String payer) {
        return new Account(payee, "interauth", "due-from:" + payer, AccountType.ASSET, payer, false);
    }

    /** What this book owes another. */
    public static Account dueTo(String payer, String payee) {
        return new Account(payer, "interauth", "due-to:" + payee, AccountType.LIABILITY, payee, false);
    }

    /** The same, but never overdrawn. */
    public Account guarded() {
        return new Account(book, heading, path, type, counterpart, true);
    }

    public String name() {
        return heading + ":" + book + ":" + path;
    }

    /** Whose claim on whom it is, when it is one between two books. */
    Optional<Claim> claim() {
        if (counterpart == null) {
            return Optional.empty();
        }
        return Optional.of(type == AccountType.ASSET ? new Claim(book, counterpart) : new Claim(counterpart, book));
    }

    record Claim(String payee, String payer) {}
}

package org.earlybridge.payments.ledger;

/** What an account says about its book; the letter is that of plain-text accounting. */
public enum AccountType {
    ASSET('A', true),
    LIABILITY('L', false),
    INCOME('R', false),
    EXPENSE('X', true);

    private final char letter;
    private final boolean growsByDebit;

    AccountType(char letter, boolean growsByDebit) {
        this.letter = letter;
        this.growsByDebit = growsByDebit;
    }

    public char letter() {
        return letter;
    }

    /** Whether what stands there has fallen to the wrong side of zero. */
    boolean isOverdrawnAt(long balance) {
        return growsByDebit ? balance < 0 : balance > 0;
    }

    static AccountType of(String letter) {
        for (AccountType type : values()) {
            if (letter.equals(String.valueOf(type.letter))) {
                return type;
            }
        }
        throw new IllegalArgumentException("there is no type of account \"" + letter + "\"");
    }
}

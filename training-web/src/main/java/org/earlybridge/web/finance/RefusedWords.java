package org.earlybridge.web.finance;

import org.earlybridge.payments.settlement.Moved.Why;

/** Why a step of the recharge cannot be taken, and what to do instead. */
final class RefusedWords {

    private RefusedWords() {}

    static String of(Why why) {
        return switch (why) {
            case ONLY_A_PREVIEW -> "A month is only looked at. Sign the quarter once it is over.";
            case NOT_OVER -> "The quarter is still running. It can be signed from the day after its last.";
            case AGREED_ALREADY -> "Your council has signed already. Now the other council has to.";
            case SAME_PERSON -> "You signed for the other council, so somebody else must sign for this one.";
            case WAITS_FOR_THE_PAYER -> "Both councils have signed. The one that pays says when it has paid.";
            case SETTLED_ALREADY -> "It is settled. What changes later stands in a later quarter.";
            case CHANGED_MEANWHILE ->
                "The statement has changed since you opened it, and nothing was signed. Look at it again, then sign.";
            case NO_SUCH_LINE -> "This line is not in the statement any more. Go back to the statement.";
            case TOO_LATE_TO_DISPUTE -> "Both councils have signed. What is wrong is put right in the next quarter.";
            case DISPUTED_ALREADY -> "This line is disputed already and waits for a later quarter.";
        };
    }
}

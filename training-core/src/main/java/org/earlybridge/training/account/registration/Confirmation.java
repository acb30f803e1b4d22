package org.earlybridge.training.account.registration;

import org.earlybridge.training.account.AccountId;

/** What became of a registration when its link was used. */
public sealed interface Confirmation {

    /** Let in: the stamp begins her session. */
    record Opened(AccountId account, int stamp) implements Confirmation {}

    record CouncilDecides(String council) implements Confirmation {}

    /** The link was used, has run out, or was none. */
    record Over() implements Confirmation {}
}

package org.earlybridge.web.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that a session knows: whose it is, the stamp that a new password voids, since when, when the mailbox was last proved,
 * and the key of its forms. Names and roles are read anew with every request.
 */
record SignedIn(
        long account, int stamp, Instant since, @Nullable Instant provedByMailAt, String formKey)
        implements Serializable {

    static final String ATTRIBUTE = SignedIn.class.getName();

    /** However busy: after this somebody signs in again. */
    private static final Duration LONGEST = Duration.ofHours(12);

    boolean isOverAt(Instant now) {
        return now.isAfter(since.plus(LONGEST));
    }
}

package org.earlybridge.training.attendance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What we say about a certificate to whoever has its code. */
public sealed interface Verified {

    /** It holds today. */
    record Valid(Shown shown) implements Verified {}

    /** Its last valid day is over. */
    record Ended(Shown shown) implements Verified {}

    /** It was taken back on that day and never holds again. */
    record Revoked(Shown shown, LocalDate day) implements Verified {}

    /** No certificate has this code. */
    record Unknown() implements Verified {}

    /** Too many codes that are none came from there: wait so long. */
    record TooMany(Duration pause) implements Verified {}

    /** Enough to see that the paper is the one we gave, and no name: whoever has the paper has that. */
    record Shown(
            VerificationCode code,
            String initials,
            String course,
            String proves,
            String council,
            LocalDate issued,
            Optional<LocalDate> validTo) {}
}

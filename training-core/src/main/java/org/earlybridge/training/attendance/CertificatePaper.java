package org.earlybridge.training.attendance;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What stands on a certificate that its holder prints, and the address at which anybody can ask whether it holds. */
public record CertificatePaper(
        String holder,
        String course,
        String proves,
        String council,
        LocalDate issued,
        Optional<LocalDate> validTo,
        VerificationCode code,
        URI askAt,
        Instant printedAt) {}

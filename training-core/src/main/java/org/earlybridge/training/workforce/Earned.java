package org.earlybridge.training.workforce;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.authority.AuthorityId;

/**
 * What somebody has done to be given a certificate: the course as it was called, on which course date and place, for which
 * council, completed on that day, and until when that is good.
 */
public record Earned(
        PersonId person,
        AuthorityId council,
        String councilName,
        long date,
        long place,
        String course,
        LocalDate day,
        Optional<LocalDate> validTo) {}

package org.earlybridge.training.account.registration;

import java.time.Instant;

/** Somebody who waits for her council, as its coordinator sees her. */
public record ApplicantLine(long id, Applicant applicant, Instant askedAt) {}

package org.earlybridge.run.mail;

import java.time.Instant;

/**
 * One mail as one recipient got it.
 *
 * @param number counts from 1 in the order of arrival
 */
public record Mail(long number, Instant arrived, String from, String to, String subject, String text) {}

package org.earlybridge.training.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent. The event names what it tells of, such as {@code sign-in-link/4711}: the same event is never told to
 * the same recipient twice. After useful-until (exclusive) it is not sent any more.
 */
public record Letter(
        String event,
        String recipient,
        String subject,
        String body,
        @Nullable Instant usefulUntil,
        @Nullable String calendar) {

    public Letter(String event, String recipient, String subject, String body, @Nullable Instant usefulUntil) {
        this(event, recipient, subject, body, usefulUntil, null);
    }

    /** The same with a calendar file. */
    public Letter with(String calendarFile) {
        return new Letter(event, recipient, subject, body, usefulUntil, calendarFile);
    }
}

package org.earlybridge.training.attendance;

import java.time.LocalDate;

/** What somebody did instead of a session she missed, such as the same session of another course date. */
public record MakeUp(LocalDate day, String how) {}

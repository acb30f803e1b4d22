package org.earlybridge.training.cover.minder;

import java.time.LocalDate;
import org.earlybridge.training.cover.day.Span;

/** So many children who are expected while she is closed, and for how long. */
public record Missed(LocalDate day, int children, Span span) {}

package org.earlybridge.training.cover.minder;

import java.time.LocalDate;
import org.earlybridge.training.cover.day.Span;

/** A time at which children could come instead. */
public record OtherTime(LocalDate day, Span span) {}

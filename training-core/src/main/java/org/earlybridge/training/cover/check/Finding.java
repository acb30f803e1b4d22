package org.earlybridge.training.cover.check;

import org.earlybridge.training.cover.day.Span;

/** A measure, and how long it was the same. */
public record Finding(Measure measure, Span span) {}

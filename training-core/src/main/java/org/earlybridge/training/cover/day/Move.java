package org.earlybridge.training.cover.day;

/** Somebody works in another room than her own for a while. */
public record Move(String adult, String room, Span span) {}

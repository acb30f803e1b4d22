package org.earlybridge.container.probe.lower;

/** Said while the note's transaction is still open. */
public record NoteWritten(String note) {}

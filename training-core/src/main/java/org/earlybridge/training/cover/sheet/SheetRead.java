package org.earlybridge.training.cover.sheet;

/** What became of a file: a table, or why there is none. */
public sealed interface SheetRead {

    record Table(Sheet sheet) implements SheetRead {}

    /** @param sentence what is wrong and what to do */
    record Refused(String sentence) implements SheetRead {}
}

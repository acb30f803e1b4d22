package org.earlybridge.training.cover.rota;

/** What became of a file that somebody agreed to. */
public sealed interface SheetTaken {

    /** All of it is stored. */
    record Done(SheetPreview what) implements SheetTaken {}

    /** Nothing is stored: something is wrong, or it would change other things than those that were shown. */
    record NotTaken(SheetPreview now) implements SheetTaken {}
}

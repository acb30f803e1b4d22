package org.earlybridge.training.cover.rota;

import org.earlybridge.training.cover.verdict.Colour;

/** What became of a move between rooms. */
public sealed interface RoomMoved {

    /** It stands in the rota, and that day is now of this colour. */
    record Done(Colour becomes) implements RoomMoved {}

    /** Nothing was stored. The sentence says why and what to do. */
    record Refused(String sentence) implements RoomMoved {}
}

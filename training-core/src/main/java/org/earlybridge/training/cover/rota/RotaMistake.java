package org.earlybridge.training.cover.rota;

/**
 * What cannot be in a rota, or is odd in it, with the person, the day and the remedy.
 *
 * @param line which of the hours of that day; the first is 0
 */
public record RotaMistake(RotaCell cell, int line, Part part, String sentence) {

    public enum Part {
        FROM,
        TO,
        ROOM,
        BREAK
    }
}

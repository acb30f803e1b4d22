package org.earlybridge.training.booking;

import java.time.Instant;
import java.util.List;

/**
 * What a cover check looked at and said about one booking at one moment, to be kept and shown.
 *
 * @param seal SHA-256, in 64 hexadecimal digits, over the number, the moment and the lines
 * @param unchanged whether what is kept still has that seal
 */
public record EvidenceSlip(
        String number,
        String setting,
        Instant madeAt,
        String madeBy,
        String seal,
        boolean unchanged,
        List<SlipLine> lines) {

    public EvidenceSlip {
        lines = List.copyOf(lines);
    }
}

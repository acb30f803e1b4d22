package org.earlybridge.training.cover.rota;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earlybridge.training.cover.Shift.Hours;

/**
 * A week as somebody wants it to be, and as she saw it. No hours means not at work.
 *
 * @param lasting whether what changes is meant for these days alone, or for every week from then on
 */
public record RotaChange(
        LocalDate monday, Map<RotaCell, List<Hours>> seen, Map<RotaCell, List<Hours>> wanted, Lasting lasting) {

    public enum Lasting {
        THIS_WEEK,
        EVERY_WEEK
    }

    public RotaChange {
        seen = Map.copyOf(seen);
        wanted = Map.copyOf(wanted);
    }
}

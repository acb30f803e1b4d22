package org.earlybridge.training.cover.rota;

import java.util.List;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.RoomPlan;

/** A room and the children booked into it, from today on. */
public record RoomLine(RoomId id, RoomPlan plan, List<Group.Stored> groups) {

    public RoomLine {
        groups = List.copyOf(groups);
    }
}

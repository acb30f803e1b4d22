package org.earlybridge.web.setting;

import java.util.List;
import org.earlybridge.training.cover.RoomPlan;
import org.earlybridge.training.cover.rota.RoomLine;
import org.earlybridge.web.format.Query;
import org.earlybridge.web.format.Words;

/** A room with the children booked into it. */
public final class RoomView {

    private static final Words WORDS = new Words();

    private final RoomLine line;
    private final long setting;

    RoomView(RoomLine line, long setting) {
        this.line = line;
        this.setting = setting;
    }

    public String getId() {
        return String.valueOf(line.id().value());
    }

    public String getName() {
        return line.plan().name();
    }

    /** 24 children at a time, aged 24 to 59 months */
    public String getAbout() {
        RoomPlan plan = line.plan();
        return WORDS.count(plan.capacity(), "child", "children") + " at a time, aged " + plan.fromMonths() + " to "
                + plan.toMonths() + " months";
    }

    public List<GroupView> getGroups() {
        return line.groups().stream()
                .map(group -> new GroupView(group, setting))
                .toList();
    }

    public String getHref() {
        return Query.NONE
                        .with("setting", String.valueOf(setting))
                        .with("room", getId())
                        .after("/office/rooms")
                + "#room-form";
    }
}

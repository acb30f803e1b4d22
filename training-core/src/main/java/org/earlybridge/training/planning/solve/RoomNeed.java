package org.earlybridge.training.planning.solve;

import org.earlybridge.training.planning.check.RoomTest;
import org.earlybridge.training.planning.check.RoomTest.Adults;
import org.earlybridge.training.planning.check.RoomTest.Children;

/** What the children of a room in one slot ask for. */
record RoomNeed(Children children, boolean withChildminder) {

    boolean isMetBy(Adults adults) {
        return withChildminder
                ? RoomTest.passesAtChildminder(children.all(), adults.heads())
                : RoomTest.passesInGroup(children, adults);
    }

    boolean isEmpty() {
        return children.all() == 0;
    }
}

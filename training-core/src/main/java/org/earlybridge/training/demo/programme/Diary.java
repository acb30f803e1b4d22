package org.earlybridge.training.demo.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who and what is taken when: no room and no trainer is booked twice at once. */
final class Diary {

    private final Map<String, List<Meeting>> taken = new HashMap<>();

    boolean isFree(String who, Collection<Meeting> meetings) {
        List<Meeting> already = taken.getOrDefault(who, List.of());
        return meetings.stream().noneMatch(meeting -> already.stream().anyMatch(meeting::isAtTheSameTimeAs));
    }

    void take(String who, Collection<Meeting> meetings) {
        taken.computeIfAbsent(who, first -> new ArrayList<>()).addAll(meetings);
    }
}

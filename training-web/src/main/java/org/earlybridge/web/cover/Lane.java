package org.earlybridge.web.cover;

import java.util.List;

/** One rule over the day, or one room's heads, in order of time. */
public final class Lane {

    private final String label;
    private final List<Segment> segments;

    Lane(String label, List<Segment> segments) {
        this.label = label;
        this.segments = List.copyOf(segments);
    }

    public String getLabel() {
        return label;
    }

    public List<Segment> getSegments() {
        return segments;
    }
}

package org.earlybridge.training.catalogue;

import java.util.List;

/** How many courses there are, and which of them are closed to childminders. */
public record Openness(int courses, List<Course> narrowed) {

    public Openness {
        narrowed = List.copyOf(narrowed);
    }

    /** To childminders as to settings. */
    public int open() {
        return courses - narrowed.size();
    }
}

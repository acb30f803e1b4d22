package org.earlybridge.training.catalogue;

import java.time.Duration;
import java.util.List;

/** What an organiser has to say about a course before it can be offered. */
public record CourseOutline(
        CourseCode code,
        String title,
        CourseFamily family,
        String summary,
        String whoFor,
        List<String> outcomes,
        String shape,
        Duration taught,
        String keywords) {

    public CourseOutline {
        outcomes = List.copyOf(outcomes);
        if (title.isBlank() || summary.isBlank() || whoFor.isBlank()) {
            throw new IllegalArgumentException(code + " needs a title, a summary and whom it is for");
        }
        if (taught.toMinutes() <= 0) {
            throw new IllegalArgumentException(code + " is taught for some minutes at least");
        }
    }

    /** Everything by which people may look for the course. */
    public SearchWords searchWords() {
        return SearchWords.of(code.code(), title, family.words(), keywords, summary);
    }
}

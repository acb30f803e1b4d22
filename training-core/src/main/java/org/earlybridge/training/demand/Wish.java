package org.earlybridge.training.demand;

import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.catalogue.CourseCode;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.place.OutwardCode;
import org.jspecify.annotations.Nullable;

/** What somebody wishes for: a course, or words when she found none; near a place; at one of these times. */
public record Wish(
        @Nullable CourseCode courseCode,
        @Nullable String typedWords,
        OutwardCode near,
        Set<PartOfDay> when,
        @Nullable String typedNote) {

    public static final int LONGEST_WORDS = 100;
    public static final int LONGEST_NOTE = 400;

    public Wish {
        when = Set.copyOf(when);
        if ((courseCode == null) == (typedWords == null)) {
            throw new IllegalArgumentException("a wish is for a course or in words, and not both");
        }
        if (typedWords != null && (typedWords.isBlank() || typedWords.length() > LONGEST_WORDS)) {
            throw new IllegalArgumentException("words of a wish are 1 to " + LONGEST_WORDS + " characters");
        }
        if (when.isEmpty()) {
            throw new IllegalArgumentException("a wish says at what time of day");
        }
        if (typedNote != null && typedNote.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note is at most " + LONGEST_NOTE + " characters");
        }
    }

    public static Wish forCourse(CourseCode course, OutwardCode near, Set<PartOfDay> when) {
        return new Wish(course, null, near, when, null);
    }

    /** For somebody whose search found no course at all. */
    public static Wish inWords(String words, OutwardCode near, Set<PartOfDay> when) {
        return new Wish(null, words.strip(), near, when, null);
    }

    public Wish saying(String note) {
        return new Wish(courseCode, typedWords, near, when, note.isBlank() ? null : note.strip());
    }

    public Optional<CourseCode> course() {
        return Optional.ofNullable(courseCode);
    }

    public Optional<String> words() {
        return Optional.ofNullable(typedWords);
    }

    public Optional<String> note() {
        return Optional.ofNullable(typedNote);
    }

    /** Whatever the note says. */
    boolean isForTheSameAs(Wish other) {
        return course().equals(other.course())
                && words().orElse("").equalsIgnoreCase(other.words().orElse(""))
                && near.equals(other.near)
                && when.equals(other.when);
    }
}

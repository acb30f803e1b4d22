package org.earlybridge.training.cover.verification;

/** What an officer compared a rule with; the paragraph and the note may be empty. */
public record Comparison(String document, String paragraph, String note) {

    public static final int LONGEST_DOCUMENT = 200;
    public static final int LONGEST_PARAGRAPH = 60;
    public static final int LONGEST_NOTE = 1000;

    public Comparison {
        document = document.strip();
        paragraph = paragraph.strip();
        note = note.strip();
    }

    boolean isComplete() {
        return !document.isEmpty()
                && document.length() <= LONGEST_DOCUMENT
                && paragraph.length() <= LONGEST_PARAGRAPH
                && note.length() <= LONGEST_NOTE;
    }
}

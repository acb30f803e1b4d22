package org.earlybridge.web.rest;

import java.util.Optional;

/** What no text of ours may hold: characters that do not print, and halves of characters. No database takes them all. */
final class CleanText {

    private CleanText() {}

    /** The remedy, or nothing when the text can be used. */
    static Optional<String> remedy(String name, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of(name + " is longer than " + longest + " characters. Shorten it.");
        }
        boolean usable = text.codePoints().allMatch(CleanText::isUsable);
        return usable
                ? Optional.empty()
                : Optional.of(name + " holds a character that cannot be written. Leave control characters out.");
    }

    private static boolean isUsable(int character) {
        boolean breaksLine = character == '\n' || character == '\r' || character == '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return breaksLine || !(half || Character.isISOControl(character));
    }
}

package org.earlybridge.web.minder;

import java.util.Arrays;
import java.util.List;

/** What she typed, as paragraphs. */
final class LetterText {

    static final int LONGEST = 6000;

    private LetterText() {}

    /** As browsers send it, with the line ends of every system made one. */
    static String plain(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** An empty line parts them. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(plain(text).split("\n[ \t]*\n", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}

package org.earlybridge.hygiene;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows a key when it sees one: by the form its maker gave it, or because nobody would write such a word. */
final class Secrets {

    private static final double MORE_RANDOM_THAN_WORDS = 4.0;

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("[sr]k_(live|test)_[0-9A-Za-z]{16,}"),
            Pattern.compile("whsec_[0-9A-Za-z]{24,}"),
            Pattern.compile("AKIA[0-9A-Z]{16}"),
            Pattern.compile("gh[pousr]_[0-9A-Za-z]{30,}"),
            Pattern.compile("xox[abprs]-[0-9A-Za-z-]{20,}"),
            Pattern.compile("AIza[0-9A-Za-z_-]{30,}"),
            Pattern.compile("eyJ[0-9A-Za-z_-]{10,}\\.eyJ[0-9A-Za-z_-]{10,}\\."),
            Pattern.compile("-{5}BEGIN [A-Z ]*PRIVATE KEY-{5}"));

    private static final Pattern ASSIGNED = Pattern.compile(
            "(?i)(password|passwd|secret|token|api.?key|private.?key)\\w*[\"']?\\s*[=:>]\\s*[\"']?([0-9A-Za-z+/_-]{20,})");

    private Secrets() {}

    static boolean isIn(String line) {
        return FORMS.stream().anyMatch(form -> form.matcher(line).find())
                || ASSIGNED.matcher(line).results().anyMatch(assigned -> isRandom(assigned.group(2)));
    }

    /** Letters and digits mixed, and none of them much more often than the others. */
    private static boolean isRandom(String word) {
        return word.chars().anyMatch(Character::isDigit)
                && word.chars().anyMatch(Character::isLetter)
                && bitsPerCharacter(word) > MORE_RANDOM_THAN_WORDS;
    }

    private static double bitsPerCharacter(String word) {
        return word
                .chars()
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(often -> (double) often / word.length())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }
}

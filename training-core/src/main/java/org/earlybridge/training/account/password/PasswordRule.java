package org.earlybridge.training.account.password;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long enough, and not what everybody tries first. No rule on digits or signs, since those make
 * passwords worse. The list holds words that common passwords are made of: a password is refused when nothing is left of
 * it after these words, digits, signs and the owner's own names are taken out.
 */
public enum PasswordRule {
    LONG_ENOUGH(
            "Password must be 12 characters or more. Three words that do not belong together are easy to remember.") {
        @Override
        boolean isKeptBy(String password, Collection<String> ownNames) {
            return password.codePointCount(0, password.length()) >= SHORTEST;
        }
    },
    SHORT_ENOUGH("Password must be 200 characters or fewer.") {
        @Override
        boolean isKeptBy(String password, Collection<String> ownNames) {
            return password.length() <= LONGEST;
        }
    },
    NOT_COMMON(
            "Choose a password that is harder to guess: this one is made of your name or of words that everybody tries.") {
        @Override
        boolean isKeptBy(String password, Collection<String> ownNames) {
            return password.length() > LONGEST
                    || (password.chars().distinct().count() > 4 && !isMadeOf(password, ownNames));
        }
    };

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int SHORTEST_NAME = 3;
    private static final Set<String> COMMON = common();

    private final String sentence;

    PasswordRule(String sentence) {
        this.sentence = sentence;
    }

    abstract boolean isKeptBy(String password, Collection<String> ownNames);

    public String sentence() {
        return sentence;
    }

    /** The first one broken; own names are the address and the name of whoever chooses. */
    public static Optional<PasswordRule> brokenBy(String password, Collection<String> ownNames) {
        return List.of(values()).stream()
                .filter(rule -> !rule.isKeptBy(password, ownNames))
                .findFirst();
    }

    private static boolean isMadeOf(String password, Collection<String> ownNames) {
        Set<String> known = new HashSet<>(COMMON);
        ownNames.stream()
                .flatMap(name -> List.of(plain(name).split("[^a-z]+", -1)).stream())
                .filter(name -> name.length() >= SHORTEST_NAME)
                .forEach(known::add);
        return isMadeOf(letters(plain(password)), known)
                || isMadeOf(letters(plain(withoutDisguise(withoutTail(password)))), known);
    }

    /** Whether the text can be cut into known words with nothing left over. */
    private static boolean isMadeOf(String text, Set<String> known) {
        boolean[] reachable = new boolean[text.length() + 1];
        reachable[0] = true;
        for (int from = 0; from < text.length(); from++) {
            for (int to = from + 1; reachable[from] && to <= text.length(); to++) {
                reachable[to] |= known.contains(text.substring(from, to));
            }
        }
        return reachable[text.length()];
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    /** The year or the sign that people hang on. */
    private static String withoutTail(String text) {
        return text.replaceAll("[^\\p{L}]+$", "");
    }

    private static String withoutDisguise(String text) {
        return text.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static Set<String> common() {
        try (InputStream file = Objects.requireNonNull(
                PasswordRule.class.getResourceAsStream("/account/common-words.txt"), "account/common-words.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ", -1)).stream())
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("the list of common words cannot be read", e);
        }
    }
}

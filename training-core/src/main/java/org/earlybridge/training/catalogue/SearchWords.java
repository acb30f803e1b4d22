package org.earlybridge.training.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of a course and of a question, brought to the same form: small letters and digits, one space between
 * words and one in front, so that " aid" finds the beginning of a word and punctuation is never a wildcard.
 */
public record SearchWords(String text) {

    /**
     * What people type, and what courses call it. Each way round has its own line: whoever looks for "speech" should see
     * Elklan, but whoever looks for Elklan wants nothing else.
     */
    private static final Map<String, List<String>> ALSO = Map.ofEntries(
            Map.entry("pfa", List.of("first aid")),
            Map.entry("first aid", List.of("pfa")),
            Map.entry("first aider", List.of("first aid", "pfa")),
            Map.entry("cpr", List.of("first aid", "pfa")),
            Map.entry("speech", List.of("elklan", "ecat", "wellcomm", "makaton")),
            Map.entry("language", List.of("elklan", "ecat", "wellcomm", "makaton")),
            Map.entry("talking", List.of("elklan", "ecat")),
            Map.entry("communication", List.of("elklan", "ecat", "makaton")),
            Map.entry("every child a talker", List.of("ecat")),
            Map.entry("ecat", List.of("every child a talker")),
            Map.entry("early help", List.of("safeguarding", "integrated review")),
            Map.entry("child protection", List.of("safeguarding")),
            Map.entry("dsl", List.of("safeguarding lead")),
            Map.entry("designated safeguarding lead", List.of("dsl", "safeguarding lead")),
            Map.entry("senco", List.of("special educational needs", "special needs", "sen")),
            Map.entry("sen", List.of("senco", "special educational needs", "special needs")),
            Map.entry("send", List.of("senco", "special educational needs", "special needs")),
            Map.entry("special needs", List.of("senco", "special educational needs")),
            Map.entry("two year check", List.of("integrated review")),
            Map.entry("2 year check", List.of("integrated review")),
            Map.entry("childminder", List.of("home based")),
            Map.entry("childminders", List.of("childminder", "home based")));

    private static final int LONGEST_PHRASE = 4;

    /** A question of more words than a title has finds nothing anyway, and each word costs the database another look. */
    private static final int MOST_ASKED = 12;

    public static SearchWords of(String... parts) {
        String folded = Normalizer.normalize(String.join(" ", parts), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return new SearchWords(folded.isEmpty() ? "" : " " + folded);
    }

    /**
     * What has to be there, each with the other ways of saying it: "first aid near" is two, first aid (or PFA) and near.
     * Said twice is asked once, and what comes after the twelfth is left out. Empty when there is not one letter or
     * digit to look for.
     */
    public List<List<String>> asked() {
        List<String> words = text.isEmpty() ? List.of() : List.of(text.strip().split(" "));
        List<List<String>> asked = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = lengthOfPhraseAt(words, at);
            String phrase = String.join(" ", words.subList(at, at + length));
            asked.add(Stream.concat(Stream.of(phrase), ALSO.getOrDefault(phrase, List.of()).stream())
                    .map(said -> " " + said)
                    .toList());
            at += length;
        }
        return asked.stream().distinct().limit(MOST_ASKED).toList();
    }

    private static int lengthOfPhraseAt(List<String> words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
            if (ALSO.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 1;
    }
}

package org.earlybridge.training.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that break each invariant on purpose, and the sound state they depart from. */
final class Twins {

    private static final Pattern SECTION = Pattern.compile("-- (I\\d+[a-z]?) [^\\n]*\\n((?:(?!-- I\\d)[\\s\\S])*)");

    private Twins() {}

    static List<String> soundState() {
        return statementsIn(read("sound.sql"));
    }

    /** By the invariant's name. */
    static Map<String, List<String>> broken() {
        Map<String, List<String>> twins = new LinkedHashMap<>();
        Matcher section = SECTION.matcher(read("broken-twins.sql"));
        while (section.find()) {
            twins.put(section.group(1), statementsIn(section.group(2)));
        }
        return twins;
    }

    private static List<String> statementsIn(String text) {
        String bare = text.replaceAll("(?m)^--.*$", "");
        return Arrays.stream(bare.split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String read(String name) {
        try (InputStream file = Twins.class.getResourceAsStream("/org/earlybridge/training/schema/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

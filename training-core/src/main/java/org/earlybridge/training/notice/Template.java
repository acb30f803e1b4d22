package org.earlybridge.training.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail's words, from a text file under {@code notice/}: the first line is the subject, gaps stand in braces. */
public final class Template {

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String SUBJECT = "Subject: ";

    private final String name;
    private final String subject;
    private final String body;

    private Template(String name, String subject, String body) {
        this.name = name;
        this.subject = subject;
        this.body = body;
    }

    public static Template named(String name) {
        try (InputStream file = Template.class.getResourceAsStream("/notice/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no mail template notice/" + name + ".txt");
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("mail template " + name + " cannot be read", e);
        }
    }

    static Template parse(String name, String text) {
        int end = text.indexOf('\n');
        if (end < 0 || !text.startsWith(SUBJECT)) {
            throw new IllegalArgumentException("mail template " + name + " does not begin with a subject");
        }
        return new Template(
                name,
                text.substring(SUBJECT.length(), end),
                text.substring(end + 1).strip());
    }

    public Letter fill(String event, String recipient, Map<String, String> values, @Nullable Instant usefulUntil) {
        return new Letter(event, recipient, fill(subject, values), fill(body, values), usefulUntil);
    }

    private String fill(String text, Map<String, String> values) {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(value(gap, values)));
    }

    private String value(MatchResult gap, Map<String, String> values) {
        String value = values.get(gap.group(1));
        if (value == null) {
            throw new IllegalArgumentException("mail template " + name + " needs " + gap.group(1));
        }
        return value;
    }
}

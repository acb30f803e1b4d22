package org.earlybridge.run.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parameters as Stripe takes them: {@code a[b][0]=c} is the value c of the first of the b of a. */
record Form(Map<String, String> flat) {

    private static final Pattern PART = Pattern.compile("[^\\[\\]]+");

    static Form read(@Nullable String encoded) {
        Map<String, String> flat = new TreeMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                String value = equals < 0 ? "" : pair.substring(equals + 1);
                flat.put(URLDecoder.decode(name, UTF_8), URLDecoder.decode(value, UTF_8));
            }
        }
        return new Form(flat);
    }

    String text(String name) {
        return flat.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** @throws StripeError when it is there and no whole number */
    long number(String name, long otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw StripeError.parameter(name, "Invalid integer: " + text(name));
        }
    }

    /** Everything below a name: {@code metadata[booking]=x} gives booking=x. */
    Doc below(String name) {
        Doc doc = new Doc();
        flat.forEach((key, value) -> {
            if (key.startsWith(name + "[") && key.endsWith("]")) {
                doc.with(key.substring(name.length() + 1, key.length() - 1), value);
            }
        });
        return doc;
    }

    /** The values of {@code name[0]}, {@code name[1]} or {@code name[]}. */
    List<String> list(String name) {
        List<String> values = new ArrayList<>();
        flat.forEach((key, value) -> {
            if (key.matches(Pattern.quote(name) + "\\[\\d*\\]")) {
                values.add(value);
            }
        });
        return values;
    }

    /** Refuses what the real one would refuse: a parameter that nobody knows. */
    void knowsOnly(String... names) {
        for (String key : flat.keySet()) {
            Matcher first = PART.matcher(key);
            String name = first.find() ? first.group() : key;
            if (!List.of(names).contains(name)) {
                throw StripeError.unknownParameter(key);
            }
        }
    }
}

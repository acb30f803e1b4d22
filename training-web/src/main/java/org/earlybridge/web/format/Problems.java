package org.earlybridge.web.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with the form just sent, in page order: the summary and the field say the same words. */
@Named
@RequestScoped
public class Problems {

    private final Map<String, String> byField = new LinkedHashMap<>();

    /** The first sentence said of a field stays: one remedy at a time. */
    public void add(String fieldId, String sentence) {
        byField.putIfAbsent(fieldId, sentence);
    }

    public @Nullable String of(String fieldId) {
        return byField.get(fieldId);
    }

    public boolean at(String fieldId) {
        return byField.containsKey(fieldId);
    }

    public boolean isAny() {
        return !byField.isEmpty();
    }

    public List<Problem> getAll() {
        return byField.entrySet().stream()
                .map(e -> new Problem(e.getKey(), e.getValue()))
                .toList();
    }

    /** The ids that an input names in {@code aria-describedby}: its hint, then its problem; null when it has neither. */
    public @Nullable String describing(String fieldId, boolean hasHint) {
        List<String> ids = new ArrayList<>();
        if (hasHint) {
            ids.add(fieldId + "-hint");
        }
        if (at(fieldId)) {
            ids.add(fieldId + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** One problem. Not a record: Expression Language reads records only from its next version on. */
    public static final class Problem {

        private final String field;
        private final String sentence;

        Problem(String field, String sentence) {
            this.field = field;
            this.sentence = sentence;
        }

        public String getField() {
            return field;
        }

        public String getSentence() {
            return sentence;
        }
    }
}

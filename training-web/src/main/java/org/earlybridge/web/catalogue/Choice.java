package org.earlybridge.web.catalogue;

import org.jspecify.annotations.Nullable;

/** One thing to tick beside the list, the same as a link for phones, and how many dates it would leave. */
public final class Choice {

    private final String field;
    private final String value;
    private final String label;
    private final int count;
    private final boolean on;
    private final String href;

    Choice(String field, String value, String label, int count, SearchForm form) {
        this.field = field;
        this.value = value;
        this.label = label;
        this.count = count;
        this.on = form.has(field, value);
        this.href = form.toggling(field, value).address("/");
    }

    public String getId() {
        return field + "-" + value;
    }

    public String getField() {
        return field;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public int getCount() {
        return count;
    }

    public boolean isOn() {
        return on;
    }

    public @Nullable String getAriaCurrent() {
        return on ? "true" : null;
    }

    public String getHref() {
        return href;
    }
}

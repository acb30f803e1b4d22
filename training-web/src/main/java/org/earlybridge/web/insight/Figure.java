package org.earlybridge.web.insight;

/** A large figure and what it counts. */
public final class Figure {

    private final String value;
    private final String label;

    Figure(String value, String label) {
        this.value = value;
        this.label = label;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }
}

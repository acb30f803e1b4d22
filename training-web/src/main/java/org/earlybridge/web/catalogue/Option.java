package org.earlybridge.web.catalogue;

/** One choice of a list to choose from. */
public final class Option {

    private final String value;
    private final String label;
    private final boolean chosen;

    Option(String value, String label, boolean chosen) {
        this.value = value;
        this.label = label;
        this.chosen = chosen;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }
}

package org.earlybridge.web.setting;

/** One of several to choose from. */
public final class Choice {

    private final String value;
    private final String label;
    private final boolean on;

    Choice(String value, String label, boolean on) {
        this.value = value;
        this.label = label;
        this.on = on;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isOn() {
        return on;
    }
}

package org.earlybridge.web.finance;

/** Something that finance makes sure of, and how it stands. */
public final class Check {

    private final String what;
    private final String value;
    private final String colour;
    private final String href;

    /** @param colour green, amber, red, or none for what is not done yet */
    Check(String what, String value, String colour, String href) {
        this.what = what;
        this.value = value;
        this.colour = colour;
        this.href = href;
    }

    public String getWhat() {
        return what;
    }

    public String getValue() {
        return value;
    }

    public String getColour() {
        return colour;
    }

    public String getHref() {
        return href;
    }

    public String getWord() {
        return switch (colour) {
            case "green" -> "Done: ";
            case "amber", "red" -> "Look at this: ";
            default -> "Not yet: ";
        };
    }
}

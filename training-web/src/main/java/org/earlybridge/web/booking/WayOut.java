package org.earlybridge.web.booking;

import java.util.Locale;
import org.earlybridge.training.cover.verdict.Change;
import org.earlybridge.training.cover.verdict.Colour;

/** Something that turns the verdict green or amber and is done by pressing one button. */
public final class WayOut {

    private final int number;
    private final Change.Kind kind;
    private final Said said;
    private final Colour becomes;
    private final Choice choice;

    WayOut(int number, Change.Kind kind, Said said, Colour becomes, Choice choice) {
        this.number = number;
        this.kind = kind;
        this.said = said;
        this.becomes = becomes;
        this.choice = choice;
    }

    /** Its heading, what it means, and what stands on the button. */
    record Said(String heading, String sentence, String label) {}

    Change.Kind kind() {
        return kind;
    }

    public int getNumber() {
        return number;
    }

    public String getHeading() {
        return said.heading();
    }

    public String getSentence() {
        return said.sentence();
    }

    public String getLabel() {
        return said.label();
    }

    public String getColour() {
        return becomes.word();
    }

    public String getBecomes() {
        return getColour().substring(0, 1).toUpperCase(Locale.ROOT)
                + getColour().substring(1);
    }

    public String getIcon() {
        return becomes == Colour.GREEN ? "check" : "triangle-alert";
    }

    /** What the form sends. */
    public String getValue() {
        return choice.text();
    }
}

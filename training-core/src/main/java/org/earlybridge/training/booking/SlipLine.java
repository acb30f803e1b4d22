package org.earlybridge.training.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A line of an evidence slip. */
@Embeddable
public class SlipLine {

    private static final int LONGEST = 2000;

    private boolean heading;

    @Column(name = "line_text")
    private String text;

    protected SlipLine() {}

    private SlipLine(boolean heading, String text) {
        this.heading = heading;
        this.text = text.substring(0, Math.min(text.length(), LONGEST));
    }

    static SlipLine heading(String text) {
        return new SlipLine(true, text);
    }

    static SlipLine of(String text) {
        return new SlipLine(false, text);
    }

    public boolean isHeading() {
        return heading;
    }

    public String text() {
        return text;
    }
}

package org.earlybridge.web.cover;

import java.util.Locale;
import org.earlybridge.training.cover.verdict.Fix;

/** One way to mend a day: what to do, what it costs, what colour it then is, and a link where something can be done here. */
public final class FixView {

    private final int number;
    private final Fix fix;
    private final FixLinks.Link link;

    FixView(int number, Fix fix, FixLinks.Link link) {
        this.number = number;
        this.fix = fix;
        this.link = link;
    }

    public int getNumber() {
        return number;
    }

    public String getHeading() {
        return switch (fix.change().kind()) {
            case MOVE_ROOM -> "Move somebody to the room";
            case OTHER_DATE -> "Choose another date";
            case ONLINE_OR_EVENING -> "Evening, weekend or online";
            case SUBSTITUTE -> "Send somebody else";
            case COVER -> "Ask for a cover worker";
            case RENEW_CERTIFICATE -> "First aid first";
            case CO_CHILDMINDER -> "A co-childminder stays";
            case BACKUP_CHILDMINDER -> "Another childminder looks after them";
            case CLOSE -> "Close for that time";
        };
    }

    public String getSentence() {
        return fix.sentence();
    }

    /** £0; £54.00; empty when nobody knows. */
    public String getCost() {
        if (fix.cost().isEmpty()) {
            return "";
        }
        int pence = fix.cost().getAsInt();
        return pence == 0 ? "£0" : "£%d.%02d".formatted(pence / 100, pence % 100);
    }

    /** green or amber */
    public String getColour() {
        return fix.becomes().word();
    }

    /** Green; Amber */
    public String getBecomes() {
        return getColour().substring(0, 1).toUpperCase(Locale.ROOT)
                + getColour().substring(1);
    }

    public String getIcon() {
        return getColour().equals("green") ? "check" : "triangle-alert";
    }

    public String getHref() {
        return link.href();
    }

    public String getLabel() {
        return link.label();
    }
}

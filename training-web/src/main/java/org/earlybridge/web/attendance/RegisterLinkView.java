package org.earlybridge.web.attendance;

import org.earlybridge.training.attendance.RegisterLink;

/** A register in a list: how far it is. */
public final class RegisterLinkView {

    private final RegisterLink link;
    private final MeetingView meeting;

    public RegisterLinkView(RegisterLink link) {
        this.link = link;
        this.meeting = new MeetingView(link.meeting());
    }

    public MeetingView getMeeting() {
        return meeting;
    }

    public boolean isComplete() {
        return link.isComplete();
    }

    /** nobody booked; complete; 4 of 12 marked */
    public String getState() {
        if (link.people() == 0) {
            return "nobody booked";
        }
        return link.isComplete() ? "complete" : link.marked() + " of " + link.people() + " marked";
    }

    public String getKind() {
        if (link.people() == 0) {
            return "";
        }
        return link.isComplete() ? "green" : "amber";
    }

    public String getIcon() {
        if (link.people() == 0) {
            return "";
        }
        return link.isComplete() ? "check" : "triangle-alert";
    }
}

package org.earlybridge.web.catalogue;

import java.util.List;
import org.earlybridge.training.catalogue.CourseFamily;

/** Of a course that is closed to childminders: why, and for a childminder what she can do instead. */
public final class NotOpenView {

    private final String reason;
    private final CourseFamily family;
    private final boolean hers;
    private final List<DateRow> instead;
    private final String allHref;

    NotOpenView(String reason, CourseFamily family, boolean hers, List<DateRow> instead, String allHref) {
        this.reason = reason;
        this.family = family;
        this.hers = hers;
        this.instead = List.copyOf(instead);
        this.allHref = allHref;
    }

    public String getReason() {
        return reason;
    }

    /** Whether she who reads it is a childminder. */
    public boolean isHers() {
        return hers;
    }

    public String getKind() {
        return hers ? "amber" : "info";
    }

    /** Dates of other courses of the same kind. */
    public List<DateRow> getInstead() {
        return instead;
    }

    public String getInsteadHeading() {
        return "Open to you: " + family.words();
    }

    /** Further down on the page, or where there is nothing of the kind to all dates. */
    public String getButtonHref() {
        return instead.isEmpty() ? allHref : "#instead";
    }

    public String getButton() {
        return instead.isEmpty() ? "See training open to you" : "See what is open to you";
    }

    /** What she can do, in a sentence. */
    public String getNext() {
        return instead.isEmpty()
                ? "There is no other course in " + family.words()
                        + " with a date just now. Every course without this mark is open to you."
                : "Other courses in " + family.words() + " are open to you. Their next dates are further down.";
    }
}

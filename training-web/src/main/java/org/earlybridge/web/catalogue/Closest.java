package org.earlybridge.web.catalogue;

/** What comes closest when nothing matches: a search that finds something, and the first of it. */
public final class Closest {

    private final String label;
    private final String href;
    private final String first;

    Closest(String label, String href, String first) {
        this.label = label;
        this.href = href;
        this.first = first;
    }

    public String getLabel() {
        return label;
    }

    public String getHref() {
        return href;
    }

    /** First is Saturday 17 October, March Library, 9.8 miles. */
    public String getFirst() {
        return first;
    }
}

package org.earlybridge.web.session;

import org.jspecify.annotations.Nullable;

/** One link of the main menu, as the template reads it. */
public final class NavItem {

    private final String label;
    private final String path;
    private final boolean current;

    NavItem(String label, String path, boolean current) {
        this.label = label;
        this.path = path;
        this.current = current;
    }

    public String getLabel() {
        return label;
    }

    public String getPath() {
        return path;
    }

    /** The value of {@code aria-current}, or null so that the attribute stays away. */
    public @Nullable String getAriaCurrent() {
        return current ? "page" : null;
    }
}

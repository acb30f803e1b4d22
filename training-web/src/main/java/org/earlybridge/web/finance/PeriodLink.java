package org.earlybridge.web.finance;

import org.jspecify.annotations.Nullable;

/** One of several quarters and months to look at; a tab of a page. */
public final class PeriodLink {

    private final String name;
    private final String href;
    private final boolean current;

    PeriodLink(String name, String href, boolean current) {
        this.name = name;
        this.href = href;
        this.current = current;
    }

    public String getName() {
        return name;
    }

    public String getHref() {
        return href;
    }

    public @Nullable String getAriaCurrent() {
        return current ? "page" : null;
    }
}

package org.earlybridge.web.finance;

import org.earlybridge.training.authority.Authority;
import org.jspecify.annotations.Nullable;

/** One of several councils whose invoices somebody keeps. */
public final class FinanceCouncil {

    private final Authority council;
    private final String page;
    private final boolean current;

    /** @param page up to and with the equals sign before the council's code */
    FinanceCouncil(Authority council, String page, boolean current) {
        this.council = council;
        this.page = page;
        this.current = current;
    }

    public String getName() {
        return council.name();
    }

    public String getHref() {
        return page + council.id().code();
    }

    public @Nullable String getAriaCurrent() {
        return current ? "page" : null;
    }
}

package org.earlybridge.web.finance;

import java.util.List;

/** Accounts of one kind. */
public final class AccountGroup {

    private final String title;
    private final List<AccountLineView> lines;

    AccountGroup(String title, List<AccountLineView> lines) {
        this.title = title;
        this.lines = lines;
    }

    public String getTitle() {
        return title;
    }

    public List<AccountLineView> getLines() {
        return lines;
    }
}

package org.earlybridge.web.insight;

import java.util.List;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.web.session.OwnCouncils;
import org.jspecify.annotations.Nullable;

/** One of several councils to look at; the tabs of a page. */
public final class CouncilLink {

    private final Authority council;
    private final String page;
    private final boolean current;

    private CouncilLink(Authority council, String page, boolean current) {
        this.council = council;
        this.page = page;
        this.current = current;
    }

    /** None for whoever has only one. */
    static List<CouncilLink> of(OwnCouncils own, Role role, Authority current, String page) {
        List<Authority> all = own.as(role);
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(council ->
                                new CouncilLink(council, page, council.id().equals(current.id())))
                        .toList();
    }

    public String getName() {
        return council.name();
    }

    public String getHref() {
        return page + "?council=" + council.id().code();
    }

    public @Nullable String getAriaCurrent() {
        return current ? "page" : null;
    }
}

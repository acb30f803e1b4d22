package org.earlybridge.web.planning;

import java.util.List;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.web.session.OwnCouncils;
import org.jspecify.annotations.Nullable;

/** One of several councils whose demand a coordinator looks at. */
public final class CouncilTab {

    private final Authority council;
    private final boolean here;

    private CouncilTab(Authority council, boolean here) {
        this.council = council;
        this.here = here;
    }

    /** None for whoever has only one. */
    static List<CouncilTab> of(OwnCouncils own, Authority current) {
        List<Authority> mine = own.as(Role.COORDINATOR);
        return mine.size() < 2
                ? List.of()
                : mine.stream()
                        .map(one -> new CouncilTab(one, one.id().equals(current.id())))
                        .toList();
    }

    public String getName() {
        return council.name();
    }

    public String getHref() {
        return "/office/demand?council=" + council.id().code();
    }

    public @Nullable String getAriaCurrent() {
        return here ? "page" : null;
    }
}

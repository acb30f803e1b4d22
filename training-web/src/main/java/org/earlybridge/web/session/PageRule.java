package org.earlybridge.web.session;

import java.util.Set;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;

/** Who may open a page, and which of the two templates it uses; the back office's components need styles of their own. */
record PageRule(String page, Door door, Set<Role> roles, Template template) {

    enum Door {
        EVERYONE,
        SIGNED_IN,
        ROLES
    }

    enum Template {
        PUBLIC,
        OFFICE
    }

    static PageRule everyone(String page) {
        return new PageRule(page, Door.EVERYONE, Set.of(), Template.PUBLIC);
    }

    static PageRule signedIn(String page) {
        return new PageRule(page, Door.SIGNED_IN, Set.of(), Template.PUBLIC);
    }

    static PageRule roles(String page, Role... roles) {
        return new PageRule(page, Door.ROLES, Set.of(roles), Template.PUBLIC);
    }

    PageRule inOffice() {
        return new PageRule(page, door, roles, Template.OFFICE);
    }

    boolean lets(Caller caller) {
        return switch (door) {
            case EVERYONE -> true;
            case SIGNED_IN -> caller.isSignedIn();
            case ROLES -> roles.stream().anyMatch(caller::has);
        };
    }
}

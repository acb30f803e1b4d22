package org.earlybridge.web.session;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Nobody has signed in. */
@RequestScoped
class Passerby implements Visitor {

    @Override
    public boolean isSignedIn() {
        return false;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public String actsFor() {
        return "";
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }
}

package org.earlybridge.web.session;

import java.util.Set;

/** Whoever asks for a page, as far as its frame needs to know. */
public interface Visitor {

    boolean isSignedIn();

    String name();

    /** The setting or team this person acts for, in words; empty when there is none. */
    String actsFor();

    /** Roles in the councils' words: childminder, manager, coordinator and so on. */
    Set<String> roles();
}

package org.earlybridge.training.account;

/** Asked for what the caller's roles do not cover. Somebody not signed in may come back after signing in. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean signedIn;

    NotAllowed(String what, boolean signedIn) {
        super(what + " is not allowed to " + (signedIn ? "this account" : "nobody in particular"));
        this.signedIn = signedIn;
    }

    public boolean isSignedIn() {
        return signedIn;
    }
}

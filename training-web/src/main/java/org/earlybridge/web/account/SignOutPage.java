package org.earlybridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.web.session.SignInSession;

/** Signing out is a form, so that no link of somebody else's can do it. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    private SignInSession session;

    @Inject
    private Caller caller;

    @AllowedTo(everyone = true)
    public void signOut() {
        session.end(Ways.request());
        Ways.leadTo("/sign-out");
    }

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }
}

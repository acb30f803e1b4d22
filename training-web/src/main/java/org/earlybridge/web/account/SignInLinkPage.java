package org.earlybridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.signin.SignIn;
import org.earlybridge.training.account.signin.SignInWithLink;
import org.earlybridge.web.session.ReturnPath;
import org.earlybridge.web.session.SignInSession;

/** Where a mailed link leads. Opening the page does nothing, because mail scanners open it too: its button signs in. */
@Named
@RequestScoped
public class SignInLinkPage {

    @Inject
    private SignInWithLink signInWithLink;

    @Inject
    private SignInSession session;

    private boolean over;
    private String key = Objects.requireNonNullElse(Ways.request().getParameter("key"), "");

    @AllowedTo(everyone = true)
    public void signIn() {
        SignIn answer = signInWithLink.holding(new Secret(key));
        if (answer instanceof SignIn.Welcome welcome) {
            session.beginByMail(Ways.request(), welcome);
            Ways.leadTo(ReturnPath.checked(welcome.next()).orElse("/account"));
        } else {
            over = true;
        }
    }

    /** Used or run out: which, is nobody's business. */
    public boolean isOver() {
        return over || key.isEmpty();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}

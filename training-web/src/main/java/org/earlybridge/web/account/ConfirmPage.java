package org.earlybridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Secret;
import org.earlybridge.training.account.registration.ConfirmRegistration;
import org.earlybridge.training.account.registration.Confirmation;
import org.earlybridge.training.account.signin.SignIn;
import org.earlybridge.web.session.SignInSession;

/** Where the mailed link of a registration leads. Opening it does nothing; its button confirms. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    private ConfirmRegistration confirmRegistration;

    @Inject
    private SignInSession session;

    private String key = Objects.requireNonNullElse(Ways.request().getParameter("key"), "");
    private String council = "";
    private boolean over;

    @AllowedTo(everyone = true)
    public void confirm() {
        Confirmation answer = confirmRegistration.holding(new Secret(key));
        if (answer instanceof Confirmation.Opened opened) {
            session.beginByMail(Ways.request(), new SignIn.Welcome(opened.account(), opened.stamp(), ""));
            Ways.leadTo("/register-done");
        } else if (answer instanceof Confirmation.CouncilDecides decides) {
            council = decides.council();
        } else {
            over = true;
        }
    }

    /** The council that decides now; empty before the button was pressed. */
    public String getCouncil() {
        return council;
    }

    public boolean isOver() {
        return over || key.isEmpty();
    }

    public String getKey() {
        return key;
    }
}

package org.earlybridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.signin.ChangePassword;
import org.earlybridge.training.account.signin.PasswordChange;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.session.SignInSession;

/** The password part of the account page. What was typed is never shown again. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private ChangePassword changePassword;

    @Inject
    private SignInSession session;

    @Inject
    private Problems problems;

    private String current = "";
    private String chosen = "";

    @AllowedTo(signedIn = true)
    public void change() {
        PasswordChange answer = changePassword.from(current, chosen);
        if (answer instanceof PasswordChange.Changed changed) {
            session.renew(Ways.request(), changed.stamp());
            Ways.leadTo("/account?password=changed");
        } else if (answer instanceof PasswordChange.Broken broken) {
            problems.add("chosen", broken.rule().sentence());
        } else if (answer instanceof PasswordChange.WrongCurrent) {
            problems.add(
                    "current", "That is not your current password. If you forgot it, sign out and sign in with a link");
        } else {
            problems.add("chosen", "Many people are signing in at the moment. Try again in a minute");
        }
    }

    public boolean isChanged() {
        return "changed".equals(Ways.request().getParameter("password"));
    }

    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return "";
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}

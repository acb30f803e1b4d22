package org.earlybridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.signin.SendSignInLink;
import org.earlybridge.training.account.signin.SignIn;
import org.earlybridge.training.account.signin.SignInWithPassword;
import org.earlybridge.training.demo.DemoAccounts;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ClientSource;
import org.earlybridge.web.session.ReturnPath;
import org.earlybridge.web.session.SignInSession;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sign-in page: a link by mail first, a password for those who chose one. Says the same whether or not it knows the address. */
@Named
@RequestScoped
public class SignInPage {

    private static final String HOME = "/home";
    private static final Optional<String> WRONG = Optional.of(
            "That email address and password do not belong together. You can have a link sent to you instead");
    private static final Optional<String> BUSY =
            Optional.of("Many people are signing in at the moment. Try again in a minute, or have a link sent to you");

    @Inject
    private SendSignInLink sendSignInLink;

    @Inject
    private SignInWithPassword signInWithPassword;

    @Inject
    private SignInSession session;

    @Inject
    private Accounts accounts;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    @Inject
    @ConfigProperty(name = "earlybridge.demo", defaultValue = "false")
    private boolean demo;

    private String email = "";
    private String password = "";

    @AllowedTo(everyone = true)
    public void sendLink() {
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            problems.add("email", "Enter an email address in the form name@example.org");
            return;
        }
        Duration pause = sendSignInLink.to(address.get(), next().orElse(""), ClientSource.of(Ways.request()));
        if (pause.isZero()) {
            Ways.leadTo("/sign-in?sent=1"
                    + next().map(path -> "&next=" + encoded(path)).orElse(""));
        } else {
            problems.add(
                    "email",
                    "We have sent several links there already. Look in the folder for unwanted mail, or ask again in "
                            + inWords(pause));
        }
    }

    @AllowedTo(everyone = true)
    public void signIn() {
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty() || password.isEmpty()) {
            problems.add("address", "Enter your email address and your password");
            return;
        }
        signInWithPassword
                .as(address.get(), password, ClientSource.of(Ways.request()))
                .fold(this::welcome, refused -> WRONG, this::tooMany, busy -> BUSY)
                .ifPresent(problem -> problems.add("address", problem));
    }

    private Optional<String> welcome(SignIn.Welcome welcome) {
        session.beginByPassword(Ways.request(), welcome);
        Ways.leadTo(next().orElse(HOME));
        return Optional.empty();
    }

    private Optional<String> tooMany(SignIn.TooMany tooMany) {
        return Optional.of("Too many tries. Wait " + inWords(tooMany.pause()) + ", or have a link sent to you");
    }

    private String inWords(Duration pause) {
        long seconds = Math.max(1, pause.toSeconds() + 1);
        return seconds < 60 ? words.count(seconds, "second", "seconds") : words.minutes((seconds + 59) / 60);
    }

    private static Optional<String> next() {
        return ReturnPath.checked(Ways.request().getParameter("next"));
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Where the forms lead, the way back included. */
    public String getNext() {
        return next().orElse("");
    }

    public boolean isSent() {
        return Ways.request().getParameter("sent") != null;
    }

    public boolean isDemo() {
        return demo;
    }

    public List<String> getDemoAddresses() {
        return demo ? accounts.demoAddresses() : List.of();
    }

    public String getDemoPassword() {
        return demo ? DemoAccounts.PASSWORD : "";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}

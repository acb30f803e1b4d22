package org.earlybridge.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The frame around every page: its menu, who is signed in, where help is. */
@Named
@RequestScoped
public class Shell {

    @Inject
    private Visitor visitor;

    @Inject
    @ConfigProperty(name = "earlybridge.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "earlybridge.help.phone", defaultValue = "01632 960 100")
    private String helpPhone;

    @Inject
    @ConfigProperty(name = "earlybridge.help.hours", defaultValue = "Monday to Friday, 8am to 6pm")
    private String helpHours;

    @Inject
    @ConfigProperty(name = "earlybridge.help.email", defaultValue = "help@example.org")
    private String helpEmail;

    public List<NavItem> getMenu() {
        return Navigation.of(
                visitor, FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    public boolean isSignedIn() {
        return visitor.isSignedIn();
    }

    public String getName() {
        return visitor.name();
    }

    public String getActsFor() {
        return visitor.actsFor();
    }

    /** In the demo every page says that its people, places and dates are invented. */
    public boolean isDemo() {
        return demo;
    }

    public String getHelpPhone() {
        return helpPhone;
    }

    public String getHelpHours() {
        return helpHours;
    }

    public String getHelpEmail() {
        return helpEmail;
    }
}

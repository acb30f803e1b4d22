package org.earlybridge.twins.web.session;

import jakarta.inject.Named;
import org.earlybridge.training.account.AllowedTo;

/** One button that says nothing, and one whose rule names nobody. */
@Named
public class PageWithoutARule {

    public void press() {}

    @AllowedTo
    public void pressToo() {}
}

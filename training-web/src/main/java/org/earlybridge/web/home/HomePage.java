package org.earlybridge.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.web.session.Start;
import org.earlybridge.web.session.ThisRequest;
import org.earlybridge.web.session.Visitor;

/** Leads everybody to the page her work begins on. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Visitor visitor;

    @Inject
    private ThisRequest request;

    @AllowedTo(signedIn = true)
    public void open() {
        request.leadTo(Start.pageOf(visitor.roles()));
    }
}

package org.earlybridge.container.probe.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("ask")
public class Ask {

    @Inject
    private Stubborn stubborn;

    @GET
    public int stubborn() {
        return stubborn.answer();
    }
}

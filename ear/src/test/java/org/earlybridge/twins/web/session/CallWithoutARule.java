package org.earlybridge.twins.web.session;

import jakarta.ws.rs.GET;

/** Anybody may ask. */
public class CallWithoutARule {

    @GET
    public String answer() {
        return "secret";
    }
}

package org.earlybridge.run.server;

import java.net.URI;

/** Where the server listens: the application on a chosen address, the admin listener on loopback only. */
public record Listeners(String host, int http, int admin) {

    private static final String LOOPBACK = "127.0.0.1";

    /** Where this machine reaches the application, whatever address it listens on. */
    public URI application() {
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        return URI.create("http://" + (everywhere ? LOOPBACK : bracketed()) + ":" + http + "/");
    }

    URI adminCommand(String command) {
        return URI.create("http://" + LOOPBACK + ":" + admin + "/__asadmin/" + command);
    }

    private String bracketed() {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}

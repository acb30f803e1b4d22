package org.earlybridge.run.server;

import java.net.URI;

/**
 * Where the server listens: the application on a chosen address; on loopback only the admin listener, and the one for those
 * who run the server: health with its details, metrics, and nothing of the application.
 */
public record Listeners(String host, int http, int admin, int inside) {

    private static final String LOOPBACK = "127.0.0.1";

    /** Where this machine reaches the application, whatever address it listens on. */
    public URI application() {
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        return URI.create("http://" + (everywhere ? LOOPBACK : bracketed()) + ":" + http + "/");
    }

    /** Where whoever runs this machine sees how the server is. */
    public URI details() {
        return URI.create("http://" + LOOPBACK + ":" + inside + "/");
    }

    URI adminCommand(String command) {
        return URI.create("http://" + LOOPBACK + ":" + admin + "/__asadmin/" + command);
    }

    private String bracketed() {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}

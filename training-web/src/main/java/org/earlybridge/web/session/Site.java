package org.earlybridge.web.session;

import org.eclipse.microprofile.config.ConfigProvider;

/** What the outside calls this installation. Over https cookies carry the strictest names; a demo on loopback has no https. */
final class Site {

    private static final String LOCAL = "http://localhost:8080";

    private Site() {}

    static boolean isHttps() {
        return isHttps(ConfigProvider.getConfig()
                .getOptionalValue("earlybridge.public.address", String.class)
                .orElse(LOCAL));
    }

    static boolean isHttps(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8);
    }

    /** A name with this prefix is taken by browsers only with Secure, for the whole site and from this very host. */
    static String cookie(String name, boolean https) {
        return https ? "__Host-" + name : name;
    }
}

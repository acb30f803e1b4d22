package org.earlybridge;

import java.net.URI;

/** The packaged application, running in a server that the build started and will stop. */
public final class Deployed {

    private Deployed() {}

    public static URI address() {
        return URI.create(known("earlybridge.address"));
    }

    /** Where those who run the server see its health and metrics. */
    public static URI inside() {
        return URI.create(known("earlybridge.inside"));
    }

    /** Where the mails that it sent can be read. */
    public static URI mailPage() {
        return URI.create(known("earlybridge.mail.page"));
    }

    /** Where its cards are charged: the stand-in's pages, and its orders. */
    public static URI cardPage() {
        return URI.create(known("earlybridge.card.page"));
    }

    public static long serverPid() {
        return Long.parseLong(known("earlybridge.server.pid"));
    }

    private static String known(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(
                    name + " is not set: run mvn verify, or give it to point at a running server");
        }
        return value;
    }
}

package org.earlybridge.run.server;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The unpacked server, never started where it lies.
 *
 * @param libraries the folder of jars that the domain needs of its own
 */
public record Installation(Path payara, Path libraries) {

    Path pristineDomain() {
        return payara.resolve("glassfish/domains/domain1");
    }

    Path commandLineTool() {
        return payara.resolve("glassfish/lib/client/appserver-cli.jar");
    }

    /** A setting that forbids the console is not enough: the first request would still load it. */
    void removeConsole() throws IOException {
        Folders.delete(payara.resolve("glassfish/lib/install/applications/__admingui"));
    }
}

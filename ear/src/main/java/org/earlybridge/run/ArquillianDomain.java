package org.earlybridge.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Makes the domain that the in-container tests start and stop, on ports of its own; leaves it alone when it is there. */
public final class ArquillianDomain {

    private ArquillianDomain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path payara = Path.of(args[0]);
        Path domain = payara.resolve("glassfish/domains/arq" + args[2]);
        if (!Files.isDirectory(domain)) {
            create(payara, args[2]);
        }
        try (Stream<Path> jars = Files.list(Path.of(args[1]))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, domain.resolve("lib").resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void create(Path payara, String portBase) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path admin = payara.resolve("glassfish/lib/client/appserver-cli.jar");
        Process made = new ProcessBuilder(List.of(
                        java,
                        "-jar",
                        admin.toString(),
                        "create-domain",
                        "--nopassword",
                        "--portbase",
                        portBase,
                        "arq" + portBase))
                .inheritIO()
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("the domain for the in-container tests could not be made, see above");
        }
    }
}

package org.earlybridge.container;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Builds applications of the same shape as ours, small enough to be understood when one of them fails. */
final class ProbeEar {

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private ProbeEar() {}

    static EnterpriseArchive of(String applicationXml, WebArchive web) {
        return ShrinkWrap.create(EnterpriseArchive.class, "probe.ear")
                .setApplicationXML("probes/" + applicationXml)
                .addAsModule(web)
                .addAsLibraries(jarsOnOurClassPath("assertj-core", "jspecify"));
    }

    static WebArchive web(Package... packages) {
        return ShrinkWrap.create(WebArchive.class, "probe.war")
                .addPackages(false, packages)
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    static JavaArchive library(String name, Package content, String persistenceXml) {
        return ShrinkWrap.create(JavaArchive.class, name)
                .addPackages(false, content)
                .addAsManifestResource(new StringAsset(BEANS), "beans.xml")
                .addAsManifestResource("probes/" + persistenceXml, "persistence.xml");
    }

    /** Defaults belong in a library jar: this server does not find them inside a web module that stands in an EAR. */
    static JavaArchive configured(String key, String value) {
        return ShrinkWrap.create(JavaArchive.class, "configuration.jar")
                .addAsManifestResource(new StringAsset(key + "=" + value), "microprofile-config.properties");
    }

    static File[] jarsOnOurClassPath(String... names) {
        List<File> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(File::new)
                .filter(jar ->
                        Arrays.stream(names).anyMatch(name -> jar.getName().matches(name + "-[0-9].*\\.jar")))
                .toList();
        if (jars.size() != names.length) {
            throw new IllegalStateException("of " + Arrays.toString(names) + " the class path has only " + jars);
        }
        return jars.toArray(File[]::new);
    }
}

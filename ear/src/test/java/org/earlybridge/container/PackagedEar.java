package org.earlybridge.container;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that the build made, with the test classes in a web module of their own: the product's own door stays shut. */
final class PackagedEar {

    private static final String TEST_MODULE =
            "<module><web><web-uri>tests.war</web-uri><context-root>/in-container-tests</context-root></web></module>";

    private PackagedEar() {}

    static EnterpriseArchive with(Class<?>... testClasses) {
        File built = new File(Objects.requireNonNull(System.getProperty("ear.file"), "ear.file is not set"));
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addClasses(testClasses);
        return ear.addAsModule(Testable.archiveToTest(tests))
                .setApplicationXML(
                        new StringAsset(descriptor(ear).replaceFirst("(?s)</module>", "</module>" + TEST_MODULE)));
    }

    private static String descriptor(EnterpriseArchive ear) {
        try (InputStream in = ear.get("META-INF/application.xml").getAsset().openStream()) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            in.transferTo(text);
            return text.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

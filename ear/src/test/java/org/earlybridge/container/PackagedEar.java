package org.earlybridge.container;

import java.io.File;
import java.util.Objects;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that the build made, with test classes added to its web module. */
final class PackagedEar {

    private PackagedEar() {}

    static EnterpriseArchive with(Class<?>... testClasses) {
        File built = new File(Objects.requireNonNull(System.getProperty("ear.file"), "ear.file is not set"));
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
        WebArchive war = ear.getAsType(WebArchive.class, "/training-web.war");
        war.addClasses(testClasses);
        return ear;
    }
}

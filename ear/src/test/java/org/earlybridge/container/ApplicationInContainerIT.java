package org.earlybridge.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application itself, from outside. */
@ExtendWith(ArquillianExtension.class)
class ApplicationInContainerIT {

    private static final String APPLICATION = "application";

    @Deployment(name = APPLICATION, managed = false, testable = false)
    static EnterpriseArchive ear() {
        return PackagedEar.with();
    }

    /** Derby is in the domain's lib: in the EAR's own, the old class loader would still hold the database. */
    @Test
    void it_answers_its_first_request_and_does_so_again_when_deployed_again(@ArquillianResource Deployer deployer)
            throws Exception {
        for (String time : new String[] {"first", "again"}) {
            deployer.deploy(APPLICATION);
            try {
                assertThat(Browserless.get("/").statusCode()).as(time).isEqualTo(200);
                assertThat(Browserless.get("/health/ready").statusCode())
                        .as(time)
                        .isEqualTo(200);
            } finally {
                deployer.undeploy(APPLICATION);
            }
        }
    }

    /** One part that forgets it, and no session of the whole web module survives its node. */
    @Test
    void every_part_of_its_web_module_lets_sessions_move_to_another_node() throws Exception {
        assertThat(WebDescriptors.of(ear().getAsType(WebArchive.class, "/training-web.war")))
                .hasSizeGreaterThan(1)
                .allSatisfy((part, descriptor) -> assertThat(descriptor).contains("<distributable"));
    }
}

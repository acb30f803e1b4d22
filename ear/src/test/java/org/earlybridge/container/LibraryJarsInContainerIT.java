package org.earlybridge.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.earlybridge.container.probe.lower.Notebook;
import org.earlybridge.container.probe.upper.Hearsay;
import org.earlybridge.container.probe.upper.UpperNotes;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plain jars in the EAR's lib carry beans, units and events as payments and training-core need them to. */
@ExtendWith(ArquillianExtension.class)
class LibraryJarsInContainerIT {

    @Inject
    private Notebook notebook;

    @Inject
    private UpperNotes upperNotes;

    @Inject
    private Hearsay hearsay;

    @Resource(lookup = "java:app/jdbc/probe")
    private DataSource database;

    @Deployment
    static EnterpriseArchive ear() {
        return ProbeEar.of("libraries-application.xml", ProbeEar.web().addClass(LibraryJarsInContainerIT.class))
                .addAsLibraries(
                        ProbeEar.library("lower.jar", Notebook.class.getPackage(), "lower-persistence.xml"),
                        ProbeEar.library("upper.jar", Hearsay.class.getPackage(), "upper-persistence.xml"));
    }

    @Test
    void package_private_beans_of_a_library_jar_work_and_begin_transactions() {
        notebook.write("stored");
        assertThat(notebook.notes()).contains("stored");
    }

    @Test
    void an_event_of_one_jar_is_heard_in_the_other_inside_the_transaction() {
        notebook.write("heard");
        assertThat(upperNotes.all()).contains("heard");
    }

    @Test
    void an_event_of_one_jar_is_heard_in_the_other_once_the_transaction_succeeded() {
        notebook.write("succeeded");
        assertThat(hearsay.known()).contains("succeeded");
    }

    @Test
    void an_observer_that_throws_takes_both_units_back() {
        assertThatIllegalStateException().isThrownBy(() -> notebook.write("refused by both"));
        assertThat(notebook.notes()).doesNotContain("refused by both");
        assertThat(upperNotes.all()).doesNotContain("refused by both");
    }

    @Test
    void what_was_taken_back_is_not_announced_as_a_success() {
        assertThatIllegalStateException().isThrownBy(() -> notebook.write("refused in silence"));
        assertThat(hearsay.known()).doesNotContain("refused in silence");
    }

    @Test
    void the_data_source_takes_what_is_configured_and_else_its_default() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo(System.getProperty("user.name"));
            assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:derby:memory:probe");
        }
    }
}

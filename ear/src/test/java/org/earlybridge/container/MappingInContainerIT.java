package org.earlybridge.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.demo.DemoAccount;
import org.earlybridge.training.demo.DemoData;
import org.earlybridge.training.demo.DemoSize;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MappingInContainerIT {

    @Inject
    private Authorities authorities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/training")
    private DataSource database;

    @Deployment
    static EnterpriseArchive ear() {
        return PackagedEar.with(MappingInContainerIT.class);
    }

    @Test
    void both_councils_are_there_once_the_scripts_have_run() {
        List<String> names = authorities.on(LocalDate.of(2026, 10, 1)).stream()
                .map(Authority::name)
                .toList();
        assertEquals(List.of("Cambridgeshire County Council", "Peterborough City Council"), names);
    }

    /** A connection of the application's data source belongs to the transaction around it: a demo is laid out whole or not at all. */
    @Test
    void sample_data_goes_when_the_transaction_around_it_is_rolled_back() throws Exception {
        transaction.begin();
        try {
            assertEquals(
                    DemoAccount.values().length,
                    new DemoData(database, clock)
                            .layOutWithin(DemoSize.SMALL)
                            .places()
                            .size());
        } finally {
            transaction.rollback();
        }
        assertEquals(0, rows("provider"));
        assertEquals(0, rows("demo_data WHERE laid_out_on IS NOT NULL"));
    }

    private int rows(String which) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement("SELECT COUNT(*) FROM " + which);
                ResultSet answer = count.executeQuery()) {
            assertTrue(answer.next());
            return answer.getInt(1);
        }
    }
}

package org.earlybridge.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.demo.past.PastSales;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** At every start. In a demo: sample data, the eleven log-ins and what they have booked, all of it in one transaction or nothing. Elsewhere: neither. */
@ApplicationScoped
public class OpenDemo {

    @Inject
    private DemoAccounts accounts;

    @Inject
    private PastSales pastSales;

    @Inject
    private DemoStaffBank staffBank;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "earlybridge.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "earlybridge.demo.size", defaultValue = "small")
    private String size;

    protected OpenDemo() {}

    /**
     * @throws NotADemoDatabase when somebody's own rows are in it
     * @throws IllegalArgumentException when the configured size is neither small nor large
     */
    @Transactional
    @AllowedTo(server = true)
    public void in(DataSource database) {
        if (!demo) {
            accounts.refuseOutsideTheDemo();
            return;
        }
        try {
            LaidOut laidOut = new DemoData(database, clock).layOutWithin(DemoSize.named(size));
            accounts.open(laidOut.places());
            if (!laidOut.isNothing()) {
                pastSales.enter(laidOut.sales(), laidOut.world(), database);
                staffBank.enter(laidOut.world().today(), database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The sample data cannot be laid out. Nothing of it was kept.", e);
        }
    }
}

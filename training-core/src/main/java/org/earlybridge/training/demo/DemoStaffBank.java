package org.earlybridge.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import javax.sql.DataSource;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.demo.row.Ids.Of;
import org.earlybridge.training.demo.row.Inserts;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.SequenceIds;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.text.Sheet;

/** The staff banks of both councils with some weeks of hours, entered by their coordinators; and a fund that pays for cover. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DemoStaffBank {

    private static final int WEEKS = 10;
    private static final int YEARS_OF_FIRST_AID = 3;
    private static final String FUND = "OPP";

    @Inject
    private Accounts accounts;

    protected DemoStaffBank() {}

    /** After the log-ins were opened, and in the same transaction. */
    @AllowedTo(server = true)
    public void enter(LocalDate today, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            World world = new World(today, new SequenceIds(connection));
            Sheet.read("bank.txt").forEach(line -> worker(world, line));
            world.add(new Rows.FundComponent(FUND, "COVER"));
            new Inserts(connection).store(world);
        }
    }

    private void worker(World world, Sheet.Line line) {
        LocalDate today = world.today();
        long person = world.next(Of.PERSON);
        long worker = world.next(Of.BANK_WORKER);
        String council = line.text("council");
        long by = coordinatorOf(council).value();
        LocalDateTime entered = today.minusMonths(1).atTime(LocalTime.NOON);
        world.add(new Rows.Person(
                person,
                line.text("given"),
                line.text("family"),
                LocalDate.parse(line.text("born")),
                line.text("given").toLowerCase(Locale.ROOT) + ".bank@demo.example.org"));
        papers(world, line, person);
        Rows.BankWorker entry = new Rows.BankWorker(
                worker, council, person, line.text("area"), today.minusMonths(3), today.minusMonths(2), by, entered);
        world.add(entry);
        offers(world, line, entry);
    }

    private static void papers(World world, Sheet.Line line, long person) {
        world.add(new Rows.Qualification(
                world.next(Of.QUALIFICATION),
                person,
                line.number("level"),
                "Early years, level " + line.number("level"),
                null,
                LocalDate.parse(line.text("awarded")),
                true,
                false));
        LocalDate issued = world.today().minusMonths(6);
        world.add(new Rows.Certificate(
                world.next(Of.CERTIFICATE),
                person,
                line.text("first aid"),
                "SEEN",
                issued,
                issued.plusYears(YEARS_OF_FIRST_AID).minusDays(1),
                "Paper seen by the council"));
    }

    private static void offers(World world, Sheet.Line line, Rows.BankWorker worker) {
        LocalDate first =
                world.today().plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.of(line.number("weekday"))));
        for (int week = 0; week < WEEKS; week++) {
            world.add(new Rows.CoverOffer(
                    world.next(Of.COVER_OFFER),
                    worker.authorityId(),
                    worker.id(),
                    worker.personId(),
                    first.plusWeeks(week),
                    LocalTime.parse(line.text("from")),
                    LocalTime.parse(line.text("to")),
                    line.number("pence"),
                    "OPEN",
                    worker.enteredBy(),
                    worker.enteredAt()));
        }
    }

    private AccountId coordinatorOf(String council) {
        DemoAccount account = council.equals("PCC") ? DemoAccount.COORDINATOR_PCC : DemoAccount.COORDINATOR_CCC;
        return accounts.openWith(new EmailAddress(account.email()))
                .orElseThrow()
                .id();
    }
}

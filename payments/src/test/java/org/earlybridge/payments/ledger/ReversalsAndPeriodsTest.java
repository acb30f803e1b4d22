package org.earlybridge.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.payments.ledger.Desk.taken;

import java.time.YearMonth;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;

class ReversalsAndPeriodsTest {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    @OnBothDatabases
    void what_is_told_late_of_a_closed_month_goes_to_the_next_with_its_own_date(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        close(database, AUGUST);
        Posting late = new Posting(
                new Source("test", "late", "posted"),
                AUGUST.atDay(31),
                java.util.Optional.empty(),
                "a fee of August",
                taken(100, "x").legs());
        desk.post(late);
        JournalView journal = desk.journals("CCC").get(0);
        assertThat(journal.period()).isEqualTo("2026-09");
        assertThat(journal.businessDate()).isEqualTo(AUGUST.atDay(31));
    }

    @OnBothDatabases
    void a_month_is_closed_book_by_book_and_twice_is_once(PaymentsDatabase database) {
        close(database, AUGUST);
        close(database, AUGUST);
        boolean here = database.commit(em -> new Books(em).isClosed("CCC", AUGUST));
        boolean there = database.commit(em -> new Books(em).isClosed("PCC", AUGUST));
        assertThat(here).isTrue();
        assertThat(there).isFalse();
    }

    @OnBothDatabases
    void a_month_that_is_not_over_stays_open(PaymentsDatabase database) {
        assertThatThrownBy(() -> close(database, YearMonth.of(2026, 9))).hasMessage("2026-09 is not over");
    }

    @OnBothDatabases
    void a_book_that_nobody_keeps_is_named(PaymentsDatabase database) {
        Account elsewhere = Account.asset("XCC", "bank");
        Account other = Account.liability("XCC", "fees-in-advance");
        assertThatThrownBy(() -> new Desk(database)
                        .post(Desk.posting(
                                "1",
                                java.util.List.of(
                                        Leg.debit(elsewhere, org.earlybridge.payments.money.Money.ofPounds(1)),
                                        Leg.credit(other, org.earlybridge.payments.money.Money.ofPounds(1))))))
                .hasMessage("there is no book of XCC");
    }

    @OnBothDatabases
    void a_changed_word_breaks_the_seal_and_a_broken_seal_is_named(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        desk.post(taken(100, "1"));
        desk.post(taken(100, "2"));
        desk.post(taken(100, "3"));
        String change = "UPDATE fact SET because = 'tampered' WHERE source_id = '2'";
        if (database.isPostgreSql()) {
            database.run("SET LOCAL session_replication_role = replica", change);
        } else {
            database.run("DROP TRIGGER fact_not_changed", change);
        }
        assertThat(desk.brokenSeals("CCC")).containsExactly(2L);
    }

    private static void close(PaymentsDatabase database, YearMonth month) {
        database.commit(em -> {
            new ClosePeriod(new Books(em), Desk.NOON).of("CCC", month, "finance:1");
            return true;
        });
    }
}

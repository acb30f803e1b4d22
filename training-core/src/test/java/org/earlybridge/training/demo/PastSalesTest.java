package org.earlybridge.training.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.earlybridge.payments.card.Cards;
import org.earlybridge.payments.card.MadeUpCards;
import org.earlybridge.payments.charging.Charges;
import org.earlybridge.payments.charging.Counter;
import org.earlybridge.payments.settlement.Councils;
import org.earlybridge.payments.settlement.Pair;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.ProposeSettlement;
import org.earlybridge.payments.settlement.SettlementState;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.database.Wiring;
import org.earlybridge.training.demo.past.PastSales;

/** After each of these the invariants are asked too: places are counted, and every book is balanced. */
class PastSalesTest {

    private static final Clock MONDAY = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), LondonClock.LONDON);
    private static final Period QUARTER = Period.read("2026-Q3").orElseThrow();

    @OnBothDatabases
    void the_last_quarter_leaves_something_for_peterborough_to_pay(TestDatabase database) {
        layOut(database);
        SettlementView recharge =
                database.commit(em -> Councils.reader(database.payments()).of(QUARTER, Pair.of("PCC", "CCC")));
        assertThat(recharge.state()).isEqualTo(SettlementState.PROPOSED);
        assertThat(recharge.net().from()).isEqualTo("PCC");
        assertThat(recharge.net().amount().pence()).isPositive();
        assertThat(recharge.lines()).extracting(SettlementView.Line::payee).contains("PCC", "CCC");
        assertThat(recharge.lines()).hasSizeGreaterThan(10);
    }

    @OnBothDatabases
    void both_councils_took_cards_and_were_paid_out_and_both_have_invoices_to_collect(TestDatabase database) {
        layOut(database);
        assertThat(names(database, "SELECT DISTINCT book FROM card_payout ORDER BY book"))
                .containsExactly("CCC", "PCC");
        assertThat(names(database, "SELECT DISTINCT book FROM charge WHERE way = 'INVOICE' ORDER BY book"))
                .containsExactly("CCC", "PCC");
        assertThat(names(database, "SELECT name FROM ledger_account WHERE name LIKE '%suspense%'"))
                .isEmpty();
        assertThat(names(database, "SELECT reference FROM card_payment WHERE next_look_at IS NOT NULL"))
                .as("nobody asks the card company about what it never saw")
                .isEmpty();
    }

    @OnBothDatabases
    void every_place_of_the_past_was_told_a_price_and_charged(TestDatabase database) {
        layOut(database);
        assertThat(names(
                        database,
                        "SELECT b.reference FROM booking b WHERE b.quote_id IS NULL OR NOT EXISTS"
                                + " (SELECT 1 FROM charge c WHERE c.reference = b.reference AND c.state = 'CONFIRMED'"
                                + " AND c.full_price = b.full_pence AND c.payer_pays = b.pays_pence)"))
                .isEmpty();
    }

    @OnBothDatabases
    void the_trainer_of_the_demo_has_registers_to_keep(TestDatabase database) {
        layOut(database);
        assertThat(names(
                        database,
                        "SELECT DISTINCT n.family_name FROM booked_place p JOIN person n ON n.id = p.person_id"
                                + " JOIN session s ON s.cohort_id = p.cohort_id JOIN trainer t ON t.id = s.trainer_id"
                                + " WHERE t.name = 'Frances Oduya'"))
                .contains("Kalina", "Oyelaran", "Begum", "Desai");
    }

    @OnBothDatabases
    void a_second_start_sells_nothing(TestDatabase database) {
        layOut(database);
        List<String> before = names(database, "SELECT book, sequence FROM book_head ORDER BY book");
        layOut(database);
        assertThat(names(database, "SELECT book, sequence FROM book_head ORDER BY book"))
                .isEqualTo(before);
    }

    /** As a start does: all of it in one transaction. */
    private static void layOut(TestDatabase database) {
        boolean isFirst = names(database, "SELECT reference FROM booking").isEmpty();
        if (isFirst) {
            database.run("UPDATE demo_data SET laid_out_on = NULL, size_name = NULL, content_version = NULL");
        }
        boolean laidOut = database.commit(em -> {
            try {
                LaidOut now = new DemoData(database.dataSourceOfTheWork(), MONDAY).layOutWithin(DemoSize.SMALL);
                if (!now.isNothing()) {
                    sales(database).enter(now.sales(), now.world(), database.dataSourceOfTheWork());
                }
                return !now.isNothing();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(laidOut).isEqualTo(isFirst);
    }

    private static PastSales sales(TestDatabase database) {
        Counter counter = new Counter(database);
        return Wiring.over(database)
                .with(Clock.class, MONDAY)
                .with(Charges.class, counter.charges())
                .with(MadeUpCards.class, Cards.madeUp(database.payments(), counter.ears(), MONDAY))
                .with(ProposeSettlement.class, Councils.propose(database.payments(), MONDAY))
                .get(PastSales.class);
    }

    private static List<String> names(TestDatabase database, String select) {
        List<?> rows = database.commit(em -> em.createNativeQuery(select).getResultList());
        return rows.stream()
                .map(row -> row instanceof Object[] columns ? List.of(columns).toString() : String.valueOf(row))
                .toList();
    }
}

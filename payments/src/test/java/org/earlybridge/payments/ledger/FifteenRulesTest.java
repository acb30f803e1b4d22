package org.earlybridge.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.payments.ledger.Desk.ADVANCE;
import static org.earlybridge.payments.ledger.Desk.CLEARING;
import static org.earlybridge.payments.ledger.Desk.POT;
import static org.earlybridge.payments.ledger.Desk.drawn;
import static org.earlybridge.payments.ledger.Desk.filled;
import static org.earlybridge.payments.ledger.Desk.shared;
import static org.earlybridge.payments.ledger.Desk.taken;

import java.util.List;
import java.util.stream.IntStream;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.ledger.Posted.Applied;
import org.earlybridge.payments.ledger.Posted.Refused;
import org.earlybridge.payments.ledger.Posted.Repeated;
import org.earlybridge.payments.money.Money;

/** What a ledger must keep, one test each; the twins that break it on purpose stand in {@link BrokenPostersTest}. */
class FifteenRulesTest {

    private static final int CROWD = 64;

    @OnBothDatabases
    void r1_every_journal_balances_in_its_currency(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        desk.post(shared("1"));
        for (String book : List.of("CCC", "PCC")) {
            long sum = desk.trialBalance(book).stream()
                    .mapToLong(line -> line.balance().pence())
                    .sum();
            assertThat(sum).as(book).isZero();
        }
        assertThat(desk.balance(Account.dueFrom("CCC", "PCC")))
                .isEqualTo(desk.balance(Account.dueTo("PCC", "CCC")).negated());
    }

    @OnBothDatabases
    void r2_nothing_in_the_books_is_changed_or_removed(PaymentsDatabase database) {
        new Desk(database).post(taken(100, "1"));
        for (String change : List.of(
                "UPDATE leg SET amount = 200 WHERE amount = 100",
                "UPDATE fact SET because = 'x'",
                "UPDATE journal SET period = '2026-10'",
                "DELETE FROM leg",
                "DELETE FROM journal",
                "DELETE FROM fact",
                "TRUNCATE TABLE leg")) {
            assertThatThrownBy(() -> database.run(change)).as(change).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> database.run("UPDATE leg SET balance_after = 7"))
                .hasMessageMatching("(?is).*the_books_are_append_only.*");
    }

    @OnBothDatabases
    void r3_the_chain_of_seals_is_unbroken(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        for (int i = 1; i <= 5; i++) {
            desk.post(shared("" + i));
        }
        assertThat(desk.brokenSeals("CCC")).isEmpty();
        assertThat(desk.brokenSeals("PCC")).isEmpty();
        assertThat(desk.journals("CCC")).extracting(JournalView::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @OnBothDatabases
    void r4_a_duplicate_is_a_no_op(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        FactId first = desk.post(taken(100, "1")).fact();
        assertThat(desk.post(taken(100, "1"))).isEqualTo(new Repeated(first));
        assertThat(desk.balance(CLEARING)).isEqualTo(Money.ofPounds(1));
        assertThatThrownBy(() -> desk.post(taken(200, "1"))).hasMessageContaining("with other amounts");
    }

    @OnBothDatabases
    void r5_sixty_four_duplicates_at_once_have_one_effect(PaymentsDatabase database) throws InterruptedException {
        Desk desk = new Desk(database);
        List<Posted> answers = Crowd.of(CROWD, person -> desk.post(shared("1")));
        assertThat(answers).filteredOn(Applied.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Repeated.class::isInstance).hasSize(CROWD - 1);
        assertThat(desk.balance(ADVANCE)).isEqualTo(Money.ofPounds(-120));
    }

    @OnBothDatabases
    void r6_no_update_of_a_hot_account_is_lost(PaymentsDatabase database) throws InterruptedException {
        Desk desk = new Desk(database);
        assertThat(Crowd.of(CROWD, person -> desk.post(taken(100, "p" + person))))
                .allMatch(Applied.class::isInstance);
        assertThat(desk.balance(CLEARING)).isEqualTo(Money.ofPounds(CROWD));
    }

    @OnBothDatabases
    void r7_transfers_at_once_neither_make_nor_lose_a_penny(PaymentsDatabase database) throws InterruptedException {
        Desk desk = new Desk(database);
        desk.post(filled(1000, "fill"));
        List<Posted> answers = Crowd.of(
                CROWD, person -> desk.post(person % 2 == 0 ? drawn(7, "out" + person) : filled(11, "in" + person)));
        assertThat(answers).allMatch(Applied.class::isInstance);
        assertThat(desk.balance(POT)).isEqualTo(Money.ofPence(1000 + 32 * (11 - 7)));
    }

    @OnBothDatabases
    void r8_a_balance_is_what_the_journal_comes_to(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        desk.post(shared("1"));
        desk.post(taken(250, "2"));
        long legs = desk.journals("CCC").stream()
                .flatMap(journal -> journal.legs().stream())
                .filter(leg -> leg.account().equals(CLEARING))
                .mapToLong(leg -> leg.amount().pence())
                .sum();
        assertThat(desk.balance(CLEARING).pence()).isEqualTo(legs);
        assertThat(desk.trialBalance("CCC", Desk.TODAY)).isEqualTo(desk.trialBalance("CCC"));
        assertThat(desk.trialBalance("CCC", Desk.TODAY.minusDays(1))).isEmpty();
    }

    @OnBothDatabases
    void r9_a_guarded_account_is_not_overdrawn_by_many_at_once(PaymentsDatabase database) throws InterruptedException {
        Desk desk = new Desk(database);
        desk.post(filled(1000, "fill"));
        List<Posted> answers = Crowd.of(CROWD, person -> desk.post(drawn(100, "out" + person)));
        assertThat(answers).filteredOn(Applied.class::isInstance).hasSize(10);
        assertThat(answers).filteredOn(Refused.class::isInstance).hasSize(CROWD - 10);
        assertThat(desk.balance(POT)).isEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void r10_a_thousand_moves_of_a_penny_do_not_drift(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        for (int tens = 0; tens < 100; tens++) {
            String name = "penny" + tens;
            boolean all = database.commit(em -> {
                PostFact post = Desk.poster(em);
                return IntStream.range(0, 10)
                        .mapToObj(one -> post.now(taken(1, name + "." + one)))
                        .allMatch(Applied.class::isInstance);
            });
            assertThat(all).isTrue();
        }
        assertThat(desk.balance(CLEARING)).isEqualTo(Money.ofPounds(10));
        assertThat(desk.brokenSeals("CCC")).isEmpty();
    }

    @OnBothDatabases
    void r11_currencies_are_never_mixed(PaymentsDatabase database) {
        new Desk(database).post(taken(100, "1"));
        String copy =
                "INSERT INTO leg (id, journal_id, line, book, account_id, ordinal, amount, currency, balance_after)"
                        + " SELECT -1, journal_id, 9, book, account_id, 9, 100, 'EUR', 200 FROM leg WHERE line = 1";
        assertThatThrownBy(() -> database.run(copy)).hasMessageMatching("(?is).*leg_currency.*");
        assertThatThrownBy(() -> database.run(
                        "INSERT INTO ledger_account (id, book, name, type, currency, guarded, balance, legs)"
                                + " VALUES (-1, 'CCC', 'assets:CCC:euro', 'A', 'EUR', FALSE, 0, 0)"))
                .hasMessageMatching("(?is).*ledger_account_pounds.*");
    }

    @OnBothDatabases
    void r12_a_reversal_makes_up_for_what_it_reverses_once(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        FactId wrong = desk.post(shared("1")).fact();
        FactId reversal = desk.reverse(wrong).fact();
        assertThat(desk.balance(CLEARING)).isEqualTo(Money.ZERO);
        assertThat(desk.balance(Account.dueTo("PCC", "CCC"))).isEqualTo(Money.ZERO);
        assertThat(desk.journals("CCC").get(1).reverses()).contains(wrong);
        assertThat(desk.reverse(wrong)).isEqualTo(new Repeated(reversal));
    }

    @OnBothDatabases
    void r13_every_balance_can_be_built_anew_from_the_log(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        desk.post(shared("1"));
        desk.post(filled(500, "2"));
        desk.reverse(desk.post(taken(300, "3")).fact());
        var anew = new java.util.TreeMap<String, Money>();
        desk.journals("CCC")
                .forEach(journal ->
                        journal.legs().forEach(leg -> anew.merge(leg.account().name(), leg.amount(), Money::plus)));
        var now = new java.util.TreeMap<String, Money>();
        desk.trialBalance("CCC").forEach(line -> now.put(line.account(), line.balance()));
        assertThat(anew).isEqualTo(now);
    }

    @OnBothDatabases
    void r14_the_legs_of_an_account_are_numbered_in_their_order(PaymentsDatabase database) throws InterruptedException {
        Desk desk = new Desk(database);
        assertThat(Crowd.of(16, person -> desk.post(taken(1 + person, "p" + person))))
                .hasSize(16);
        long last = database.commit(em -> em.createQuery(
                        "SELECT MAX(l.ordinal) FROM LegRow l, AccountRow a WHERE a.id = l.accountId AND a.name = :name",
                        Long.class)
                .setParameter("name", CLEARING.name())
                .getSingleResult());
        assertThat(last).isEqualTo(16);
    }

    @OnBothDatabases
    void r15_a_refused_posting_told_again_is_not_taken_for_done(PaymentsDatabase database) {
        Desk desk = new Desk(database);
        assertThat(desk.post(drawn(100, "early"))).isEqualTo(new Refused(POT.name()));
        assertThat(desk.post(drawn(100, "early"))).isEqualTo(new Refused(POT.name()));
        desk.post(filled(100, "fill"));
        assertThat(desk.post(drawn(100, "early"))).isInstanceOf(Applied.class);
    }
}

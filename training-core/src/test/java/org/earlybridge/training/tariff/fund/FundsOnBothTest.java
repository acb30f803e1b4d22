package org.earlybridge.training.tariff.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.tariff.FundCode;

/** After each of these the invariants are asked too: what is left is what was given, less what was drawn. */
class FundsOnBothTest {

    private static final FundCode OPP = new FundCode("OPP");
    private static final Money POUNDS_10 = Money.ofPounds(10);
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-09-21T09:00:00Z"), LondonClock.LONDON);

    @OnBothDatabases
    void what_is_drawn_is_gone_and_what_is_given_back_is_there_again(TestDatabase database) {
        fundWith(database, 1000);
        assertThat(draw(database, POUNDS_10, "EB-1")).isTrue();
        assertThat(left(database)).isEqualTo(Money.ZERO);
        giveBack(database, Money.ofPounds(4), "EB-1");
        giveBack(database, Money.ofPounds(6), "EB-1");
        assertThat(left(database)).isEqualTo(POUNDS_10);
    }

    @OnBothDatabases
    void a_penny_more_than_it_has_is_not_drawn_at_all(TestDatabase database) {
        fundWith(database, 999);
        assertThat(draw(database, POUNDS_10, "EB-1")).isFalse();
        assertThat(left(database)).isEqualTo(Money.ofPence(999));
    }

    @OnBothDatabases
    void its_first_and_last_day_count_and_the_day_after_does_not(TestDatabase database) {
        fundWith(database, 1000);
        assertThat(drawOn(database, "2027-03-31T12:00:00Z", "EB-1")).isTrue();
        giveBack(database, POUNDS_10, "EB-1");
        assertThat(drawOn(database, "2027-04-01T12:00:00Z", "EB-2")).isFalse();
        assertThat(drawOn(database, "2026-03-31T12:00:00Z", "EB-3")).isFalse();
        assertThat(drawOn(database, "2026-04-01T12:00:00Z", "EB-4")).isTrue();
    }

    /** 31 March, 23:30 in London, is half past ten in the evening in UTC: the day is London's. */
    @OnBothDatabases
    void the_last_evening_is_londons(TestDatabase database) {
        fundWith(database, 1000);
        assertThat(drawOn(database, "2027-03-31T22:30:00Z", "EB-1")).isTrue();
        giveBack(database, POUNDS_10, "EB-1");
        assertThat(drawOn(database, "2027-03-31T23:30:00Z", "EB-2")).isFalse();
    }

    @OnBothDatabases
    void nothing_comes_back_that_was_not_drawn(TestDatabase database) {
        fundWith(database, 2000);
        assertThat(draw(database, POUNDS_10, "EB-1")).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> giveBack(database, Money.ofPence(1001), "EB-1"));
        assertThatIllegalStateException().isThrownBy(() -> giveBack(database, Money.ofPence(1), "EB-2"));
        assertThat(left(database)).isEqualTo(POUNDS_10);
    }

    @OnBothDatabases
    void nothing_and_less_than_nothing_cannot_be_drawn_or_given_back(TestDatabase database) {
        fundWith(database, 1000);
        assertThatIllegalArgumentException().isThrownBy(() -> draw(database, Money.ZERO, "EB-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> giveBack(database, Money.ofPence(-1), "EB-1"));
    }

    @OnBothDatabases
    void what_is_left_is_told_only_of_open_funds(TestDatabase database) {
        fundWith(database, 1000);
        assertThat(leftOn(database, LocalDate.of(2027, 3, 31))).isEqualTo(POUNDS_10);
        assertThat(leftOn(database, LocalDate.of(2027, 4, 1))).isEqualTo(Money.ZERO);
    }

    @OnBothDatabases
    void of_two_who_want_the_last_ten_pounds_one_gets_them(TestDatabase database) throws Exception {
        fundWith(database, 1000);
        List<Boolean> got = race(database, (em, reference) -> new Funds(em, NOW).draw(OPP, POUNDS_10, reference));
        assertThat(got).containsExactlyInAnyOrder(true, false);
        assertThat(left(database)).isEqualTo(Money.ZERO);
    }

    /** The twin: reads what is left, waits for the other to have read too, and writes what it worked out. */
    @OnBothDatabases
    void with_the_guard_off_both_get_them_and_it_is_noticed(TestDatabase database) throws Exception {
        fundWith(database, 1000);
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<Boolean> got = race(database, (em, reference) -> careless(em, bothHaveRead, reference));
        assertThat(got).containsExactly(true, true);
        assertThat(database.brokenInvariants())
                .extracting(broken -> broken.invariant().name())
                .containsExactly("I40a");
        database.run("DELETE FROM fund_draw", "UPDATE fund SET left_pence = budget_pence");
    }

    private static boolean careless(EntityManager em, CyclicBarrier bothHaveRead, String reference) {
        em.getTransaction().commit(); // without a transaction the read keeps no lock: each sees ten pounds
        Money seen = new Funds(em, NOW).with(OPP).orElseThrow().left();
        meet(bothHaveRead);
        em.getTransaction().begin();
        boolean enough = seen.compareTo(POUNDS_10) >= 0;
        em.createNativeQuery(
                        "UPDATE fund SET left_pence = " + seen.minus(POUNDS_10).pence() + " WHERE code = 'OPP'")
                .executeUpdate();
        em.persist(new FundDraw(OPP, new AuthorityId("CCC"), reference, POUNDS_10, NOW.instant()));
        return enough;
    }

    private static void meet(CyclicBarrier gate) {
        try {
            int unused = gate.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the two did not meet", e);
        }
    }

    private static List<Boolean> race(TestDatabase database, BiFunction<EntityManager, String, Boolean> buyer)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> one = threads.submit(() -> buy(database, buyer, start, "EB-1"));
            Future<Boolean> other = threads.submit(() -> buy(database, buyer, start, "EB-2"));
            return List.of(one.get(60, TimeUnit.SECONDS), other.get(60, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean buy(
            TestDatabase database,
            BiFunction<EntityManager, String, Boolean> buyer,
            CyclicBarrier start,
            String reference) {
        meet(start);
        return database.commit(em -> buyer.apply(em, reference));
    }

    private static void fundWith(TestDatabase database, long pence) {
        database.run("INSERT INTO fund (code, authority_id, name, budget_pence, left_pence, first_day, last_day) VALUES"
                + " ('OPP', 'CCC', 'Opportunity fund', " + pence + ", " + pence + ", '2026-04-01', '2027-03-31')");
    }

    private static boolean draw(TestDatabase database, Money amount, String reference) {
        return database.commit(em -> new Funds(em, NOW).draw(OPP, amount, reference));
    }

    private static boolean drawOn(TestDatabase database, String moment, String reference) {
        Clock then = Clock.fixed(Instant.parse(moment), LondonClock.LONDON);
        return database.commit(em -> new Funds(em, then).draw(OPP, POUNDS_10, reference));
    }

    private static void giveBack(TestDatabase database, Money amount, String reference) {
        boolean unused = database.commit(em -> {
            new Funds(em, NOW).giveBack(OPP, amount, reference);
            return true;
        });
    }

    private static Money left(TestDatabase database) {
        return database.commit(em -> new Funds(em, NOW).with(OPP).orElseThrow().left());
    }

    private static Money leftOn(TestDatabase database, LocalDate day) {
        return database.commit(em -> new Funds(em, NOW).leftOn(day).in(OPP));
    }
}

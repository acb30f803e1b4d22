package org.earlybridge.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.payments.ledger.Desk.POT;
import static org.earlybridge.payments.ledger.Desk.drawn;
import static org.earlybridge.payments.ledger.Desk.filled;
import static org.earlybridge.payments.ledger.Desk.taken;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;
import org.earlybridge.payments.money.Money;

/**
 * Three ways to post wrongly, each with what two people at the same moment make of it. The same two people with the sound
 * poster come away right; with a broken one, the rule that {@link FifteenRulesTest} holds does not hold.
 */
class BrokenPostersTest {

    private static final int TWO = 2;

    @OnBothDatabases
    void who_asks_whether_it_stands_there_before_the_lock_writes_it_twice(PaymentsDatabase database) throws Exception {
        assertThat(outcomes(database, em -> Desk.poster(em)::now, taken(100, "1")))
                .isEqualTo("one applied, one repeated");
        CyclicBarrier bothHaveAsked = new CyclicBarrier(TWO);
        assertThat(outcomes(database, em -> posting -> asksFirst(em, posting, bothHaveAsked), taken(100, "2")))
                .as("only the unique key stands between this one and two effects")
                .isEqualTo("somebody failed");
    }

    @OnBothDatabases
    void who_reads_an_account_before_the_lock_loses_a_move(PaymentsDatabase database) throws Exception {
        new Desk(database).post(taken(100, "1"));
        CyclicBarrier bothHaveRead = new CyclicBarrier(TWO);
        assertThatThrownBy(() -> Crowd.of(
                        TWO,
                        person -> database.commit(em -> {
                            PostFact poster = Desk.poster(em);
                            Posting posting = taken(100, "p" + person);
                            assertThat(new Accounts(em).of(posting.legs())).hasSize(2); // and now believes what it read
                            await(bothHaveRead);
                            return poster.now(posting);
                        })))
                .as("the account's own numbering notices")
                .hasMessageMatching("(?is).*leg_ordinal.*");
    }

    @OnBothDatabases
    void who_asks_for_the_funds_before_the_lock_overdraws(PaymentsDatabase database) throws Exception {
        Desk desk = new Desk(database);
        desk.post(filled(150, "fill"));
        CyclicBarrier bothHaveAsked = new CyclicBarrier(TWO);
        assertThatThrownBy(() -> Crowd.of(
                        TWO,
                        person -> database.commit(em -> {
                            Posting posting = drawn(100, "out" + person);
                            Optional<Posted> refused = Desk.poster(em).refused(posting);
                            em.clear();
                            await(bothHaveAsked);
                            return refused.orElseGet(() -> {
                                PostFact poster = Desk.poster(em);
                                poster.hold(posting);
                                return poster.write(posting, null);
                            });
                        })))
                .as("only the account's own guard stands between this one and an overdraft")
                .hasMessageMatching("(?is).*ledger_account_guard.*");
        assertThat(desk.balance(POT)).isEqualTo(Money.ofPence(50));
    }

    private static String outcomes(
            PaymentsDatabase database, Function<EntityManager, Function<Posting, Posted>> poster, Posting posting)
            throws InterruptedException {
        try {
            List<Posted> answers = Crowd.of(
                    TWO, person -> database.commit(em -> poster.apply(em).apply(posting)));
            return answers.stream().filter(Posted.Applied.class::isInstance).count() == 1
                    ? "one applied, one repeated"
                    : "applied twice";
        } catch (AssertionError e) {
            return "somebody failed";
        }
    }

    private static Posted asksFirst(EntityManager em, Posting posting, CyclicBarrier bothHaveAsked) {
        PostFact poster = Desk.poster(em);
        Optional<Posted> repeated = poster.repeated(posting);
        await(bothHaveAsked);
        return repeated.orElseGet(() -> {
            poster.hold(posting);
            return poster.write(posting, null);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the other one did not come", e);
        }
    }
}

package org.earlybridge.training.once;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.earlybridge.payments.database.Crowd;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.once.Outcome.Answered;
import org.earlybridge.training.once.Outcome.KeyReused;

class OnceOnlyTest {

    private static final AccountId ANNE = new AccountId(1);
    private static final AccountId BASIL = new AccountId(2);
    private static final int CALLERS = 64;
    private static final AtomicInteger NEXT_ROW = new AtomicInteger();

    private final AtomicInteger done = new AtomicInteger();

    @OnBothDatabases
    void the_same_call_gets_the_same_answer_and_the_work_is_not_done_again(TestDatabase database) {
        OnceOnly onceOnly = onceOnly(database);
        Outcome first = onceOnly.answer(call(ANNE, "k", "{}"), this::work);
        Outcome second = onceOnly.answer(call(ANNE, "k", "{}"), this::work);
        Answer answer = new Answer(201, "{\"id\":1}", "/somewhere");
        assertThat(List.of(first, second)).containsExactly(new Answered(answer, false), new Answered(answer, true));
        assertThat(done).hasValue(1);
    }

    @OnBothDatabases
    void the_same_key_with_another_body_is_refused_and_nothing_is_done(TestDatabase database) {
        OnceOnly onceOnly = onceOnly(database);
        assertThat(onceOnly.answer(call(ANNE, "k", "{\"a\":1}"), this::work)).isInstanceOf(Answered.class);
        assertThat(onceOnly.answer(call(ANNE, "k", "{\"a\":2}"), this::work)).isEqualTo(new KeyReused());
        assertThat(done).hasValue(1);
    }

    @OnBothDatabases
    void the_same_key_for_another_address_is_refused(TestDatabase database) {
        OnceOnly onceOnly = onceOnly(database);
        assertThat(onceOnly.answer(call(ANNE, "k", "{}"), this::work)).isInstanceOf(Answered.class);
        RepeatableCall elsewhere = RepeatableCall.of(ANNE, "k", "POST /elsewhere", "{}".getBytes(UTF_8));
        assertThat(onceOnly.answer(elsewhere, this::work)).isEqualTo(new KeyReused());
    }

    @OnBothDatabases
    void another_owner_s_key_is_another_key(TestDatabase database) {
        OnceOnly onceOnly = onceOnly(database);
        assertThat(onceOnly.answer(call(ANNE, "k", "{}"), this::work)).isInstanceOf(Answered.class);
        assertThat(onceOnly.answer(call(BASIL, "k", "{\"other\":true}"), this::work))
                .isInstanceOf(Answered.class);
        assertThat(done).hasValue(2);
    }

    @OnBothDatabases
    void work_that_fails_leaves_its_key_free(TestDatabase database) {
        OnceOnly onceOnly = onceOnly(database);
        assertThatThrownBy(() -> onceOnly.answer(call(ANNE, "k", "{}"), () -> {
                    throw new IllegalStateException("no course of that name");
                }))
                .hasMessage("no course of that name");
        assertThat(onceOnly.answer(call(ANNE, "k", "{}"), this::work))
                .isEqualTo(new Answered(new Answer(201, "{\"id\":1}", "/somewhere"), false));
    }

    @OnBothDatabases
    void sixty_four_who_call_at_once_under_one_key_make_one_row_and_hear_one_answer(TestDatabase database)
            throws Exception {
        OnceOnly onceOnly = racing(database);
        List<Outcome> heard =
                new Crowd(CALLERS).all(number -> onceOnly.answer(call(ANNE, "k", "{}"), OnceOnlyTest::write));
        assertThat(rowsWritten(database)).isEqualTo(1);
        assertThat(heard)
                .extracting(outcome -> ((Answered) outcome).answer())
                .containsOnly(new Answer(201, "{}", null));
        assertThat(heard)
                .filteredOn(outcome -> !((Answered) outcome).repeated())
                .hasSize(1);
    }

    /** The twin: were the key not unique, the test above would have to fail. */
    @OnBothDatabases
    void without_the_unique_key_the_same_crowd_makes_many_rows(TestDatabase database) throws Exception {
        database.run("ALTER TABLE kept_answer DROP CONSTRAINT kept_answer_once");
        try {
            OnceOnly onceOnly = racing(database);
            List<Outcome> heard =
                    new Crowd(CALLERS).all(number -> onceOnly.answer(call(ANNE, "k", "{}"), OnceOnlyTest::write));
            assertThat(heard).hasSize(CALLERS);
            assertThat(rowsWritten(database)).isGreaterThan(1);
        } finally {
            database.run(
                    "DELETE FROM kept_answer",
                    "ALTER TABLE kept_answer ADD CONSTRAINT kept_answer_once UNIQUE (account_id, call_key)");
        }
    }

    @OnBothDatabases
    void an_answer_is_kept_for_two_days_and_gone_after_three(TestDatabase database) {
        assertThat(onceOnly(database).answer(call(ANNE, "k", "{}"), this::work)).isInstanceOf(Answered.class);
        assertThat(forgottenAfter(database, Duration.ofDays(2))).isZero();
        assertThat(forgottenAfter(database, Duration.ofHours(73))).isEqualTo(1);
    }

    private Answer work() {
        return new Answer(201, "{\"id\":" + done.incrementAndGet() + "}", "/somewhere");
    }

    private static int forgottenAfter(TestDatabase database, Duration time) {
        return database.commit(
                em -> new ForgetKeptAnswers(new KeptAnswers(em), Clock.offset(Attempts.NOW, time)).now());
    }

    /** Nobody takes the key before everybody has seen it free. */
    private static OnceOnly racing(TestDatabase database) {
        people(database);
        Crowd crowd = new Crowd(CALLERS);
        ThreadLocal<Boolean> met = ThreadLocal.withInitial(() -> false);
        return new OnceOnly(new Attempts(database) {
            @Override
            Optional<Outcome> recall(RepeatableCall call) {
                Optional<Outcome> seen = super.recall(call);
                if (!met.get()) {
                    met.set(true);
                    crowd.meet();
                }
                return seen;
            }
        });
    }

    private static OnceOnly onceOnly(TestDatabase database) {
        people(database);
        return new OnceOnly(new Attempts(database));
    }

    private static void people(TestDatabase database) {
        for (AccountId account : List.of(ANNE, BASIL)) {
            database.run("INSERT INTO account (id, name, email, email_key, stamp, demo, opened_at) VALUES ("
                    + account.value() + ", 'Example', 'a" + account.value() + "@example.org', 'a" + account.value()
                    + "@example.org', 0, FALSE, '2026-01-01 00:00:00')");
        }
    }

    /** Work that leaves a row of its own behind, in the transaction of the key. */
    private static Answer write() {
        int unused = Attempts.current()
                .createNativeQuery(
                        "INSERT INTO date_request (id, authority_id, words, outward_code, daytime, evening, weekend,"
                                + " asker, asked_at) VALUES (" + NEXT_ROW.incrementAndGet()
                                + ", 'CCC', 'anything', 'PE13', TRUE, FALSE, FALSE, 'somebody', '2026-09-21 09:00:00')")
                .executeUpdate();
        return new Answer(201, "{}", null);
    }

    private static long rowsWritten(TestDatabase database) {
        return database.commit(em -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM date_request")
                        .getSingleResult())
                .longValue());
    }

    private static RepeatableCall call(AccountId owner, String key, String body) {
        return RepeatableCall.of(owner, key, "POST /api/v1/things", body.getBytes(UTF_8));
    }
}

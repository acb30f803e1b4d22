package org.earlybridge.payments.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.earlybridge.payments.database.Crowd;
import org.earlybridge.payments.database.OnBothDatabases;
import org.earlybridge.payments.database.PaymentsDatabase;

/** Many write papers at the same moment, and some of them fail afterwards. */
class NumbersInACrowdTest {

    private static final int PEOPLE = 8;
    private static final int EACH = 12;

    @OnBothDatabases
    void numbers_have_no_gap_and_no_double_and_rise_with_the_commits(PaymentsDatabase database) throws Exception {
        List<Long> committed = issued(
                database,
                (em, ignored) ->
                        new Series(em).next("CCC", PaperKind.INVOICE, 2026).number());
        assertThat(committed)
                .as("in the order of the commits")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, committed.size()).boxed().toList());
    }

    /** The broken twin: numbers out of a sequence, which nobody gets back from what was rolled back. */
    @OnBothDatabases
    void numbers_that_do_not_wait_for_the_commit_leave_gaps(PaymentsDatabase database) throws Exception {
        AtomicLong sequence = new AtomicLong();
        List<Long> committed = issued(database, (em, ignored) -> sequence.incrementAndGet());
        assertThat(Collections.max(committed)).isGreaterThan(committed.size());
    }

    /** The broken twin: read, then write. Two who read the same number give it out twice. */
    @OnBothDatabases
    void numbers_that_are_read_before_they_are_taken_are_given_twice(PaymentsDatabase database) throws Exception {
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<Long> numbers = new Crowd(2)
                .all(person -> database.commit(em -> {
                    long next = ((Number) em.createNativeQuery("SELECT last_number FROM paper_series"
                                                    + " WHERE book = 'CCC' AND kind = 'RECEIPT'")
                                            .getSingleResult())
                                    .longValue()
                            + 1;
                    await(bothHaveRead);
                    return next;
                }));
        assertThat(numbers).containsExactly(1L, 1L);
    }

    @OnBothDatabases
    void a_series_that_does_not_exist_gives_no_number(PaymentsDatabase database) {
        assertThatThrownBy(() -> database.commit(em -> new Series(em).next("XXX", PaperKind.INVOICE, 2026)))
                .hasMessageContaining("XXX has no series for INVOICE");
    }

    /** Every third of them is rolled back after it has its number. Answers the numbers as they were committed. */
    private static List<Long> issued(PaymentsDatabase database, BiFunction<EntityManager, Integer, Long> next)
            throws Exception {
        List<Long> committed = Collections.synchronizedList(new ArrayList<>());
        var unused = new Crowd(PEOPLE).all(person -> {
            for (int paper = 0; paper < EACH; paper++) {
                boolean fails = (person + paper) % 3 == 0;
                try {
                    long number = database.commit(em -> {
                        long mine = next.apply(em, person);
                        if (fails) {
                            throw new Change();
                        }
                        committed.add(mine);
                        return mine;
                    });
                    assertThat(number).isPositive();
                } catch (Change e) {
                    assertThat(fails).isTrue();
                }
            }
            return true;
        });
        return committed;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the other one did not come", e);
        }
    }

    /** Of somebody's mind. */
    private static final class Change extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

package org.earlybridge.training.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HashingTest {

    private static final int ROUNDS = 60_000;

    @Test
    void of_twenty_at_once_one_is_served_at_a_time_and_those_beyond_the_queue_are_sent_away() throws Exception {
        Hashing hashing = new Hashing(1, 1, Duration.ofSeconds(30));
        CountDownLatch finish = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        try {
            List<Future<Optional<Boolean>>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(crowd.submit(() -> hashing.inTurn(() -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    await(finish);
                    atOnce.decrementAndGet();
                    return true;
                })));
                Thread.sleep(20);
            }
            finish.countDown();
            int served = 0;
            for (Future<Optional<Boolean>> answer : answers) {
                served += answer.get().isPresent() ? 1 : 0;
            }
            assertThat(most).hasValue(1);
            assertThat(served).isBetween(1, 15);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void whoever_waits_too_long_is_sent_away() throws Exception {
        Hashing hashing = new Hashing(1, 1, Duration.ofMillis(50));
        CountDownLatch finish = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(1);
        Thread worker = new Thread(() -> assertThat(hashing.inTurn(() -> {
                    busy.countDown();
                    await(finish);
                    return true;
                }))
                .isPresent());
        worker.start();
        busy.await();
        assertThat(hashing.hash("three odd words")).isEmpty();
        finish.countDown();
        worker.join();
    }

    @Test
    void an_unknown_address_takes_as_long_as_a_wrong_password() {
        Hashing hashing = Hashing.quick(ROUNDS);
        Optional<PasswordHash> kept = hashing.hash("three odd words");
        long wrong = median(hashing, real -> real.opens(kept, "three other words"));
        long unknown = median(hashing, real -> real.opens(Optional.empty(), "three other words"));
        assertThat(unknown).isBetween(wrong / 3, wrong * 3);
    }

    @Test
    void its_broken_twin_that_answers_at_once_would_be_noticed() {
        Hashing hashing = Hashing.quick(ROUNDS);
        Optional<PasswordHash> kept = hashing.hash("three odd words");
        long wrong = median(hashing, real -> real.opens(kept, "three other words"));
        long unknown = median(hashing, real -> Optional.of(false));
        assertThat(unknown).isLessThan(wrong / 3);
    }

    private static long median(Hashing hashing, Function<Hashing, Optional<Boolean>> tried) {
        long[] took = new long[9];
        for (int i = 0; i < took.length; i++) {
            long begun = System.nanoTime();
            assertThat(tried.apply(hashing)).contains(false);
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        return took[took.length / 2];
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.earlybridge.payments.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Many at the same moment. What one of them throws, the crowd throws. */
final class Crowd {

    private Crowd() {}

    static <T> List<T> of(int people, IntFunction<T> deed) throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        ExecutorService all = Executors.newFixedThreadPool(people);
        try {
            List<Future<T>> answers = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                int number = person;
                Callable<T> task = () -> {
                    gate.await();
                    return deed.apply(number);
                };
                answers.add(all.submit(task));
            }
            gate.countDown();
            List<T> given = new ArrayList<>();
            for (Future<T> answer : answers) {
                given.add(answer.get(60, TimeUnit.SECONDS));
            }
            return given;
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("somebody in the crowd failed: " + e.getMessage(), e);
        } finally {
            all.shutdownNow();
        }
    }
}

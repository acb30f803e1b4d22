package org.earlybridge.payments.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Many people who want the same thing at the same moment; each has a number, from 0. */
public final class Crowd {

    private static final int SECONDS = 60;

    private final int size;
    private final CyclicBarrier gate;

    public Crowd(int size) {
        this.size = size;
        this.gate = new CyclicBarrier(size);
    }

    public <T> List<T> all(IntFunction<T> deed) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            List<Future<T>> under = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                int mine = number;
                under.add(threads.submit(() -> {
                    meet();
                    return deed.apply(mine);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : under) {
                results.add(done.get());
            }
            return results;
        } finally {
            comeToAnEnd(threads);
        }
    }

    /** Also when one of them failed: whoever still writes would write into the next test. */
    private static void comeToAnEnd(ExecutorService threads) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the crowd does not come to an end: " + threads.shutdownNow());
        }
    }

    /** Everybody waits here for everybody else, so that the race is there in every run. */
    public void meet() {
        try {
            int unused = gate.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the crowd did not come together", e);
        }
    }
}

package org.earlybridge.training.once;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Many callers who do the same at the same moment. */
final class Crowd {

    private static final int SECONDS = 60;

    private final int size;
    private final CyclicBarrier gate;

    Crowd(int size) {
        this.size = size;
        this.gate = new CyclicBarrier(size);
    }

    /** Everybody waits here for everybody else, so that the race is there in every run. */
    void meet() {
        try {
            int unused = gate.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("the crowd did not come together", e);
        }
    }

    <T> List<T> all(Callable<T> deed) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(Collections.nCopies(size, deed))) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

package org.earlybridge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many at once, each doing the same thing over and over for a while. */
final class Load {

    /** One of the many; opened once, so that what a client keeps (a connection) is kept. */
    interface Client extends AutoCloseable {

        /** Before each time, and not part of it. */
        default void prepare() throws IOException {}

        void once() throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    /**
     * How long each time took.
     *
     * @param seconds of the part that counts
     * @param nanos of each time that counts, shortest first
     * @param inAll how often it was done, warming up included
     */
    record Result(double seconds, List<Long> nanos, int inAll) {

        double perSecond() {
            return nanos.size() / seconds;
        }

        /** Milliseconds that so many of a hundred did not exceed. */
        double percentile(int hundredth) {
            return nanos.get(Math.min(nanos.size() - 1, nanos.size() * hundredth / 100)) / 1e6;
        }

        String words() {
            return "%,.1f a second, p50 %.1f ms, p99 %.1f ms".formatted(perSecond(), percentile(50), percentile(99));
        }
    }

    private Load() {}

    /** The first part of the time warms up and is not counted. */
    static Result of(int clients, Duration warmUp, Duration counted, Callable<Client> opens) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long begins = System.nanoTime() + warmUp.toNanos();
            long ends = begins + counted.toNanos();
            List<Future<Done>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> one(opens, begins, ends)));
            }
            List<Long> all = new ArrayList<>();
            int inAll = 0;
            long last = ends;
            for (Future<Done> one : running) {
                all.addAll(one.get().counted());
                inAll += one.get().inAll();
                last = Math.max(last, one.get().last());
            }
            assertThat(all).as("nothing was done in the time counted").isNotEmpty();
            return new Result((last - begins) / 1e9, all.stream().sorted().toList(), inAll);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client gave up: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** @param last moment of the last time that counts, if that is after the end */
    private record Done(List<Long> counted, int inAll, long last) {}

    /** Goes on past the end until one time counts: on a slow machine a short count would end with none. */
    private static Done one(Callable<Client> opens, long begins, long ends) throws Exception {
        List<Long> nanos = new ArrayList<>();
        int inAll = 0;
        long last = ends;
        try (Client client = opens.call()) {
            while (System.nanoTime() < ends || nanos.isEmpty()) {
                client.prepare();
                long from = System.nanoTime();
                client.once();
                inAll++;
                long to = System.nanoTime();
                if (from >= begins && (to <= ends || nanos.isEmpty())) {
                    nanos.add(to - from);
                    last = to;
                }
            }
        }
        return new Done(nanos, inAll, last);
    }
}

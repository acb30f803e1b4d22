package org.earlybridge.training.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets one password be worked on per core, others wait their turn, and sends away whoever finds the queue full: a flood of
 * sign-ins costs those who flood, not everyone who reads the catalogue.
 */
@ApplicationScoped
public class Hashing {

    private static final int WAITING_PER_CORE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final int rounds;
    private final int mostWaiting;
    private final Duration patience;
    private final Semaphore cores;
    private final PasswordHash decoy;

    public Hashing() {
        this(PasswordHash.ROUNDS, Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    Hashing(int rounds, int cores, Duration patience) {
        this.rounds = rounds;
        this.mostWaiting = cores * WAITING_PER_CORE;
        this.patience = patience;
        this.cores = new Semaphore(cores, true);
        this.decoy = PasswordHash.decoy(rounds);
    }

    /** Of the given rounds, for tests that sign in often. */
    public static Hashing quick(int rounds) {
        return new Hashing(rounds, 2, PATIENCE);
    }

    /** Empty when too many wait already. */
    public Optional<PasswordHash> hash(String password) {
        return inTurn(() -> PasswordHash.of(password, rounds));
    }

    /** Takes the same time when there is nothing to compare with. Empty when too many wait already. */
    public Optional<Boolean> opens(Optional<PasswordHash> kept, String typed) {
        return inTurn(() -> kept.orElse(decoy).opensWith(typed) && kept.isPresent());
    }

    public boolean isOutdated(PasswordHash kept) {
        return kept.isWeakerThan(rounds);
    }

    <T> Optional<T> inTurn(Supplier<T> work) {
        if (cores.getQueueLength() >= mostWaiting || !gotTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            cores.release();
        }
    }

    private boolean gotTurn() {
        try {
            return cores.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

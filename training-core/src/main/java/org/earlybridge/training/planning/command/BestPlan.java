package org.earlybridge.training.planning.command;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.earlybridge.training.planning.check.Findings;
import org.earlybridge.training.planning.format.Solution;
import org.earlybridge.training.planning.solve.Planner;
import org.jspecify.annotations.Nullable;

/** Keeps the best plan until the time is up. */
final class BestPlan implements Planner.Watcher {

    private final LongSupplier nanos;
    private final long began;
    private final long seconds;
    private Planner.@Nullable Planned best;

    BestPlan(LongSupplier nanos, long began, long seconds) {
        this.nanos = nanos;
        this.began = began;
        this.seconds = seconds;
    }

    @Override
    public boolean isOver() {
        return nanos.getAsLong() - began >= TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    public long millis() {
        return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - began);
    }

    @Override
    public void better(Planner.Planned plan) {
        best = plan;
    }

    Solution solution() {
        return Objects.requireNonNull(best).solution();
    }

    Findings findings() {
        return Objects.requireNonNull(best).findings();
    }
}

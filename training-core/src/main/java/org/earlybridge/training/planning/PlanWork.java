package org.earlybridge.training.planning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.earlybridge.training.planning.format.PlanningWriter;
import org.earlybridge.training.planning.solve.Planner;
import org.jspecify.annotations.Nullable;

/** Work on one plan: keeps the best every other second, and stops when the time is up or nobody wants it any more. */
final class PlanWork implements Planner.Watcher {

    private static final Duration BETWEEN_NOTES = Duration.ofSeconds(2);

    private final LongSupplier nanos;
    private final Predicate<PlanProgress> note;
    private final long began;
    private final long most;
    private long notedAt;
    private Planner.@Nullable Planned better;
    private boolean unwanted;

    /** @param note keeps what there is, and answers whether it is still wanted */
    PlanWork(Duration most, LongSupplier nanos, Predicate<PlanProgress> note) {
        this.nanos = nanos;
        this.note = note;
        this.began = nanos.getAsLong();
        this.most = most.toNanos();
        this.notedAt = began;
    }

    @Override
    public boolean isOver() {
        long now = nanos.getAsLong();
        if (!unwanted && now - notedAt >= BETWEEN_NOTES.toNanos()) {
            notedAt = now;
            unwanted = !note.test(progress());
        }
        return unwanted || now - began >= most;
    }

    @Override
    public long millis() {
        return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - began);
    }

    @Override
    public void better(Planner.Planned plan) {
        better = plan;
    }

    /** What was not kept yet; from now on it counts as kept. */
    PlanProgress progress() {
        Planner.Planned last = better;
        better = null;
        return new PlanProgress(
                Duration.ofMillis(millis()), Optional.ofNullable(last).map(PlanWork::written));
    }

    private static PlanProgress.Written written(Planner.Planned plan) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PlanningWriter.write(plan.solution(), text);
        return new PlanProgress.Written(
                text.toString(StandardCharsets.UTF_8), plan.findings().price());
    }
}

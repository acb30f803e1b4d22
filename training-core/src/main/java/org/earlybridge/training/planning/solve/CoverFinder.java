package org.earlybridge.training.planning.solve;

import java.util.Optional;

/** The cheapest way we find to keep a setting lawful for a day, with whoever is away; nothing when we find none. */
final class CoverFinder {

    private final Problem problem;
    private final Stock stock;

    CoverFinder(Problem problem, Stock stock) {
        this.problem = problem;
        this.stock = stock;
    }

    Optional<DayCover> find(Site site, int day, long[] away) {
        HalfDay first = new HalfDay(site, day, 0, problem.instance, away);
        HalfDay second = new HalfDay(site, day, 1, problem.instance, away);
        if (first.isEmpty() && second.isEmpty()) {
            return Optional.of(DayCover.NOBODY);
        }
        Optional<DayCover> morning = cheapest(first, false);
        Optional<DayCover> afternoon = cheapest(second, false);
        if (morning.isEmpty() || afternoon.isEmpty()) {
            return Optional.empty();
        }
        DayCover both = morning.get().and(afternoon.get());
        if (!site.setting.isChildminder() || mayBeAlone(first, morning.get(), second, afternoon.get())) {
            return Optional.of(both);
        }
        return withSomebody(first, second, morning.get(), afternoon.get());
    }

    private Optional<DayCover> cheapest(HalfDay half, boolean somebody) {
        return half.isEmpty() ? Optional.of(DayCover.NOBODY) : new StandIns(half, problem, stock).cheapest(somebody);
    }

    /** An assistant is alone for too long: cover comes in one half, or in both. */
    private Optional<DayCover> withSomebody(HalfDay first, HalfDay second, DayCover morning, DayCover afternoon) {
        Optional<DayCover> early = cheapest(first, true);
        Optional<DayCover> late = cheapest(second, true);
        Optional<DayCover> best = Optional.empty();
        if (early.isPresent() && mayBeAlone(first, early.get(), second, afternoon)) {
            best = cheaper(best, early.get().and(afternoon));
        }
        if (late.isPresent() && mayBeAlone(first, morning, second, late.get())) {
            best = cheaper(best, morning.and(late.get()));
        }
        if (early.isPresent() && late.isPresent() && mayBeAlone(first, early.get(), second, late.get())) {
            best = cheaper(best, early.get().and(late.get()));
        }
        return best;
    }

    private static Optional<DayCover> cheaper(Optional<DayCover> best, DayCover other) {
        return best.isPresent() && best.get().cost() <= other.cost() ? best : Optional.of(other);
    }

    private boolean mayBeAlone(HalfDay first, DayCover morning, HalfDay second, DayCover afternoon) {
        int alone = (morning.hired().isEmpty() ? first.soleSlots() : 0)
                + (afternoon.hired().isEmpty() ? second.soleSlots() : 0);
        return alone <= problem.instance.weights().soleAssistantSlots();
    }
}

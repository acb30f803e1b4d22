package org.earlybridge.training.planning.solve;

import java.util.List;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.CoverPool;

/** How many people of each cover pool are still to be had, by half-day. */
final class Stock {

    private final Instance instance;
    private final int[] left;

    Stock(Instance instance) {
        this.instance = instance;
        List<CoverPool> pools = instance.coverPools();
        this.left = new int[pools.size() * instance.days() * 2];
        for (int pool = 0; pool < pools.size(); pool++) {
            for (int day = 0; day < instance.days(); day++) {
                for (int half = 0; half < 2; half++) {
                    left[at(pool, day, half)] = pools.get(pool).availableOn(instance.weekday(day), half);
                }
            }
        }
    }

    int left(int pool, int day, int half) {
        return left[at(pool, day, half)];
    }

    void take(DayCover cover, int day) {
        cover.hired().forEach(hired -> left[at(hired.pool(), day, hired.half())] -= hired.count());
    }

    void giveBack(DayCover cover, int day) {
        cover.hired().forEach(hired -> left[at(hired.pool(), day, hired.half())] += hired.count());
    }

    private int at(int pool, int day, int half) {
        return (pool * instance.days() + day) * 2 + half;
    }
}

package org.earlybridge.training.cover.check;

import java.util.List;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.Trait;
import org.jspecify.annotations.Nullable;

/** An adult with all that is worked out once for the day. Only those of one day are ever compared: the index tells them apart. */
record Worker(int index, Adult adult, Standing standing, List<Span> away) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Worker worker && worker.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    boolean isThereAt(int minute) {
        return adult.there().holds(minute) && !isAwayAt(minute);
    }

    boolean isAwayAt(int minute) {
        for (Span span : away) {
            if (span.holds(minute)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Trait trait) {
        return adult.is(trait);
    }

    /** Two of one kind are the same to every room; anything a room could tell apart is in here. */
    int kind() {
        int kind = standing.counts() ? 1 : 0;
        kind |= standing.level() << 1;
        kind |= standing.mayBeLevel3() ? 16 : 0;
        kind |= standing.anyFirstAid() ? 32 : 0;
        kind |= is(Trait.BABY_TRAINED) ? 64 : 0;
        kind |= is(Trait.BABY_EXPERIENCED) ? 128 : 0;
        kind |= is(Trait.SCHOOL_TEACHER) ? 256 : 0;
        return kind;
    }
}

package org.earlybridge.training.attendance;

import java.time.LocalDate;
import java.util.List;

/** What became of a register that was sent. */
public sealed interface RegisterSaved {

    /**
     * How many were marked for the first time, how many changed; how many people have earned certificates by it, how many
     * lost theirs; and who was marked otherwise, or left, since the page was opened: nothing of hers was changed.
     */
    record Done(int marked, int corrected, int earned, int lost, List<Overtaken> overtaken) implements RegisterSaved {

        public Done {
            overtaken = List.copyOf(overtaken);
        }

        public boolean hasChangedSomething() {
            return marked + corrected > 0;
        }
    }

    /** From that day on. */
    record TooEarly(LocalDate day) implements RegisterSaved {}

    /** Somebody else was quicker: what she marked stands. */
    record Overtaken(long place) {}
}

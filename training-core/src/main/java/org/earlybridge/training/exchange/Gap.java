package org.earlybridge.training.exchange;

import java.util.List;

/**
 * One day on which too few would stay, in one sentence, and who could mend it.
 *
 * @param hours from the first minute that is short to the last
 * @param mending each tried on the whole day, nearest first and of the equally near the cheapest
 */
public record Gap(Hours hours, String sentence, List<Mending> mending) {

    public Gap {
        mending = List.copyOf(mending);
    }
}

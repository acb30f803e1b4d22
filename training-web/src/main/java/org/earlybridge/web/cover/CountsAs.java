package org.earlybridge.web.cover;

import java.util.Optional;
import org.earlybridge.training.exchange.Mending.FirstAidHeld;

/** What somebody who comes as cover counts as, in words. */
public final class CountsAs {

    private CountsAs() {}

    /** Level 3, full first aid. A level of 0 is none that counts. */
    public static String words(int level, Optional<FirstAidHeld> firstAid) {
        return (level == 0 ? "No level that counts" : "Level " + level)
                + firstAid.map(held -> held == FirstAidHeld.FULL ? ", full first aid" : ", emergency first aid")
                        .orElse(", no first aid");
    }
}

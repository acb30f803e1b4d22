package org.earlybridge.training.cover.verdict;

import java.util.List;

/** What mends a day, and what tempts and does not do. */
record Mended(List<Fix> fixes, List<String> notEnough) {

    static final Mended NOT = new Mended(List.of(), List.of());

    Mended {
        fixes = List.copyOf(fixes);
        notEnough = List.copyOf(notEnough);
    }
}

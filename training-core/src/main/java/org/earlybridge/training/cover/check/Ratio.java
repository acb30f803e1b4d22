package org.earlybridge.training.cover.check;

import org.earlybridge.training.cover.count.Band;
import org.earlybridge.training.cover.count.Mix;

/** How many children of each band one adult may have, by which rules, and who must lead for that to hold. */
final class Ratio {

    enum Lead {
        ANYBODY,
        /** A level 6 in the group, and another level 3. */
        LEVEL_6,
        /** A school teacher in the group, and another level 3. */
        TEACHER
    }

    private final int[] childrenToOne;
    private final String[] codes;
    private final Lead lead;

    Ratio(int[] childrenToOne, String[] codes, Lead lead) {
        this.childrenToOne = childrenToOne.clone();
        this.codes = codes.clone();
        this.lead = lead;
    }

    Lead lead() {
        return lead;
    }

    Mix of(Group group) {
        return new Mix(group.bands(), childrenToOne);
    }

    boolean isLedBy(Tally tally) {
        return switch (lead) {
            case ANYBODY -> true;
            case LEVEL_6 -> tally.leadsAtLevel6();
            case TEACHER -> tally.leadsByTeacher();
        };
    }

    int childrenToOne(Band band) {
        return childrenToOne[band.place()];
    }

    String code(Band band) {
        return codes[band.place()];
    }

    /** The rule of the youngest child there. */
    String codeFor(Group group) {
        for (Band band : Band.values()) {
            if (group.in(band) > 0) {
                return code(band);
            }
        }
        return code(Band.THREE_AND_OVER);
    }
}

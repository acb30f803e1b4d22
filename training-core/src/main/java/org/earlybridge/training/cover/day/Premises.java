package org.earlybridge.training.cover.day;

import org.earlybridge.training.setting.MixedAges;
import org.earlybridge.training.setting.ProviderKind;

/** What holds for the whole setting all day. */
public record Premises(ProviderKind kind, Span open, MixedAges mixedAges, int minAdults, LevelTests levelTests) {

    /** Where tests of level 3, level 2 and baby training are hard. */
    public enum LevelTests {
        /** On each age group over the whole premises; a single room that fails is only a caution. */
        AGE_GROUP,
        /** In every room as well. */
        ROOM
    }

    public boolean isChildminder() {
        return kind.isChildminder();
    }
}

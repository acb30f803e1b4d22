package org.earlybridge.web.setting;

import org.earlybridge.training.cover.day.Beside;

/** Why a childminder minds children beside her three, in words. */
final class BesideWords {

    private BesideWords() {}

    static String of(Beside why) {
        return switch (why) {
            case SCHOOL -> "At school: here around the school day and in the holidays";
            case SIBLING -> "An exception I have recorded: brothers or sisters";
            case OWN -> "An exception I have recorded: my own child";
            case CONTINUITY -> "An exception I have recorded: continuity of care";
        };
    }
}

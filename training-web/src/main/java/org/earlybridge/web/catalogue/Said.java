package org.earlybridge.web.catalogue;

import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;

/** How choices stand in addresses: short words that somebody may type. */
final class Said {

    private Said() {}

    static String of(PartOfDay part) {
        return switch (part) {
            case EVENING -> "evening";
            case WEEKEND -> "weekend";
            case DAYTIME -> "daytime";
        };
    }

    static String of(SessionMode mode) {
        return switch (mode) {
            case ONLINE -> "online";
            case IN_PERSON -> "room";
        };
    }

    static String label(PartOfDay part) {
        return switch (part) {
            case EVENING -> "Evening";
            case WEEKEND -> "Weekend";
            case DAYTIME -> "Daytime";
        };
    }

    static String label(SessionMode mode) {
        return switch (mode) {
            case ONLINE -> "Online";
            case IN_PERSON -> "In a room";
        };
    }
}

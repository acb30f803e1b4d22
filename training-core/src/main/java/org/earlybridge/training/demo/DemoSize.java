package org.earlybridge.training.demo;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earlybridge.training.demo.programme.Programme;
import org.earlybridge.training.demo.setting.Neighbourhood;

/** How much sample data there is. */
public enum DemoSize {
    /** 40 settings with 300 staff, 60 childminders and the course dates of the coming months. */
    SMALL {
        @Override
        void grow(Neighbourhood neighbourhood, Programme programme) {
            programme.layOut();
        }
    },
    /** About as many as both councils have: 350 settings, 410 childminders, 6,000 staff, two years of course dates. */
    LARGE {
        @Override
        void grow(Neighbourhood neighbourhood, Programme programme) {
            programme.layOut();
            neighbourhood.growTo(
                    new TreeMap<>(Map.of("PCC", 78, "CCC", 232)), new TreeMap<>(Map.of("PCC", 102, "CCC", 248)));
            programme.fillTwoYears(COHORTS_A_WEEK);
        }
    };

    private static final int COHORTS_A_WEEK = 4;

    abstract void grow(Neighbourhood neighbourhood, Programme programme);

    /** As configured: small or large. */
    public static DemoSize named(String word) {
        for (DemoSize size : values()) {
            if (size.word().equals(word.strip())) {
                return size;
            }
        }
        throw new IllegalArgumentException(
                "earlybridge.demo.size is \"" + word + "\", but it can be \"small\" or \"large\" only");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

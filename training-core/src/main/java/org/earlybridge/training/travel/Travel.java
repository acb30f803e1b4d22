package org.earlybridge.training.travel;

import org.earlybridge.training.place.Distance;

/** One way to a venue: how far, how long, and how we know. The basis is shown wherever the minutes are. */
public record Travel(Distance straightLine, int minutesByCar, Basis basis) {

    public enum Basis {
        /** Worked out from a straight line. */
        ESTIMATED,
        /** Entered by the setting that drives it. */
        ENTERED_BY_SETTING,
        /** Entered for everyone from that area. */
        ENTERED_FOR_AREA
    }

    /** Roads are longer than straight lines, by so many hundredths. */
    static final int ROAD_FACTOR_IN_HUNDREDTHS = 135;

    static final int MILES_PER_HOUR = 35;

    /** An estimate to the minute would claim too much; rounding up errs on the side of being back in time. */
    private static final int ROUNDED_UP_TO = 5;

    /** A rule of thumb about a straight line, where nobody has entered anything. */
    public static Travel estimated(Distance straightLine) {
        long roadMilesInThousandths = (long) straightLine.tenthsOfMiles() * ROAD_FACTOR_IN_HUNDREDTHS;
        long minutes = ceilingOf(roadMilesInThousandths * 60, MILES_PER_HOUR * 1000L);
        long rounded = Math.max(ROUNDED_UP_TO, ceilingOf(minutes, ROUNDED_UP_TO) * ROUNDED_UP_TO);
        return new Travel(straightLine, Math.toIntExact(rounded), Basis.ESTIMATED);
    }

    Travel correctedBy(TravelCorrection word) {
        return new Travel(
                straightLine,
                word.minutesByCar(),
                word.isForOneSetting() ? Basis.ENTERED_BY_SETTING : Basis.ENTERED_FOR_AREA);
    }

    /** For people, as in: straight line 9.8 miles x 1.35 at 35 mph, an estimate. */
    public String basisInWords() {
        return switch (basis) {
            case ESTIMATED ->
                "straight line " + straightLine.inMiles() + " miles x 1." + (ROAD_FACTOR_IN_HUNDREDTHS - 100) + " at "
                        + MILES_PER_HOUR + " mph, an estimate";
            case ENTERED_BY_SETTING -> "entered by the setting";
            case ENTERED_FOR_AREA -> "entered by the venue for your area";
        };
    }

    private static long ceilingOf(long amount, long by) {
        return (amount + by - 1) / by;
    }
}

package org.earlybridge.training.place;

/** A straight line in whole tenths of a mile, the finest that rough centres of outward codes bear. */
public record Distance(int tenthsOfMiles) implements Comparable<Distance> {

    /** Mean radius, so that a great circle is right to about half a percent anywhere. */
    private static final double EARTH_IN_MILES = 3958.7613;

    public Distance {
        if (tenthsOfMiles < 0) {
            throw new IllegalArgumentException("a distance is not negative, but this is " + tenthsOfMiles);
        }
    }

    public static Distance ofMiles(int miles) {
        return new Distance(Math.multiplyExact(miles, 10));
    }

    /** Haversine, rounded to the nearest tenth once, at the end. */
    static Distance between(Point from, Point to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * square(Math.sin(east / 2));
        double miles = 2 * EARTH_IN_MILES * Math.asin(Math.sqrt(Math.min(1, chord)));
        return new Distance((int) Math.round(miles * 10));
    }

    /** In miles with one decimal: 9.8. */
    public String inMiles() {
        return tenthsOfMiles / 10 + "." + tenthsOfMiles % 10;
    }

    @Override
    public int compareTo(Distance other) {
        return Integer.compare(tenthsOfMiles, other.tenthsOfMiles);
    }

    private static double square(double value) {
        return value * value;
    }
}

package org.earlybridge.training.place;

/** A position on earth in degrees (WGS 84). Approximate when it is the middle of an outward code and not of a building. */
public record Point(double latitude, double longitude, boolean approximate) {

    public Point {
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        if (!onEarth) {
            throw new IllegalArgumentException(latitude + ", " + longitude + " is not on earth");
        }
    }

    /** As the crow flies. */
    public Distance to(Point other) {
        return Distance.between(this, other);
    }
}

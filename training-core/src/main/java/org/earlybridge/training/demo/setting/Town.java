package org.earlybridge.training.demo.setting;

import java.util.List;
import org.earlybridge.training.demo.text.Dice;
import org.earlybridge.training.demo.text.Sheet;

/** A real town or village with its real council, and about where it is. */
public record Town(
        String name,
        String outward,
        String district,
        String council,
        double latitude,
        double longitude,
        int settings,
        int childminders) {

    /** Royal Mail uses none of these in the second half: no postcode of the sample data exists. */
    private static final List<String> NEVER_USED = List.of("C", "I", "K", "M", "O", "V");

    private static final List<Town> ALL =
            Sheet.read("towns.txt").stream().map(Town::of).toList();

    public static List<Town> all() {
        return ALL;
    }

    public static Town named(String name) {
        return ALL.stream()
                .filter(town -> town.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("towns.txt has no " + name));
    }

    private static Town of(Sheet.Line line) {
        return new Town(
                line.text("town"),
                line.text("outward"),
                line.text("district"),
                line.text("council"),
                line.decimal("latitude"),
                line.decimal("longitude"),
                line.number("settings"),
                line.number("childminders"));
    }

    public String postcode(Dice dice) {
        return outward + " " + dice.between(1, 9) + dice.oneOf(NEVER_USED) + dice.oneOf(NEVER_USED);
    }

    /** Somewhere within about half a mile. */
    double latitudeNear(Dice dice) {
        return about(latitude, dice);
    }

    double longitudeNear(Dice dice) {
        return about(longitude, dice);
    }

    private static double about(double degrees, Dice dice) {
        return Math.round((degrees + dice.between(-700, 700) / 100_000.0) * 100_000) / 100_000.0;
    }
}

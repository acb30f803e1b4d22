package org.earlybridge.training.cover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.verdict.Colour;

/** May these people go to all of these sessions? One colour and sentence for all, and the verdict of each day, in order. */
public record Release(Colour colour, String sentence, List<ReleaseDay> days) {

    public Release {
        days = List.copyOf(days);
    }

    /** Nothing is known that could be measured, so nothing is promised. */
    static Release unknown(String setting) {
        return new Release(
                Colour.AMBER,
                "No rooms or no rota of " + setting + " are known yet, so this could not be checked.",
                List.of());
    }

    /** All sessions or none: the worst day decides. */
    static Release of(String who, List<ReleaseDay> days) {
        Colour colour = days.stream().map(ReleaseDay::colour).reduce(Colour.GREEN, Colour::orWorse);
        return new Release(colour, sentence(who, colour, days), days);
    }

    /** The first of the worst; empty when there are no sessions. */
    public Optional<ReleaseDay> worst() {
        return days.stream()
                .min(Comparator.comparing(ReleaseDay::colour).reversed().thenComparing(ReleaseDay::day));
    }

    /** All 3 days are green; 1 of 3 days is green. */
    public String count() {
        long fine = days.stream().filter(day -> day.colour() == Colour.GREEN).count();
        return (fine == days.size() ? "All " + fine : fine + " of " + days.size()) + " days "
                + (fine == 1 && days.size() > 1 ? "is" : "are") + " green.";
    }

    private static String sentence(String who, Colour colour, List<ReleaseDay> days) {
        if (days.size() == 1) {
            return days.get(0).sentence();
        }
        if (colour == Colour.GREEN) {
            return who + " can go to all " + days.size() + " sessions.";
        }
        String first = days.stream()
                .filter(day -> day.colour() == colour)
                .map(ReleaseDay::sentence)
                .findFirst()
                .orElse("");
        return first + " " + new Release(colour, first, days).count();
    }
}

package org.earlybridge.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earlybridge.training.cohort.PartOfDay;
import org.earlybridge.training.cohort.SessionMode;
import org.earlybridge.training.search.CohortSearch;
import org.earlybridge.training.search.Narrowing;
import org.earlybridge.web.format.Dates;

/** A search as somebody would say it: "evening first aid within 10 miles". */
record SearchPhrase(CohortSearch search, Optional<String> courseTitle) {

    private static final Dates DATES = new Dates();

    /** No evening first aid within 10 miles */
    String nothing() {
        return "No " + words(Set.of());
    }

    /** What there is when these are given up, beginning with a capital. */
    String without(Set<Narrowing> dropped) {
        String words = words(dropped);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** An evening; a Saturday or Sunday; an evening or weekend; a date */
    String oneDate() {
        Set<PartOfDay> parts = search.parts();
        if (parts.equals(Set.of(PartOfDay.EVENING))) {
            return "an evening";
        }
        if (parts.equals(Set.of(PartOfDay.WEEKEND))) {
            return "a Saturday or Sunday";
        }
        return parts.equals(Set.of(PartOfDay.EVENING, PartOfDay.WEEKEND)) ? "an evening or a weekend" : "a date";
    }

    private String words(Set<Narrowing> dropped) {
        List<String> words = new ArrayList<>();
        boolean times = dropped.contains(Narrowing.WHEN);
        if (!times) {
            parts().ifPresent(words::add);
        }
        if (!dropped.contains(Narrowing.HOW) && search.modes().equals(Set.of(SessionMode.ONLINE))) {
            words.add("online");
        }
        words.add(topic(dropped));
        if (!dropped.contains(Narrowing.HOW) && search.modes().equals(Set.of(SessionMode.IN_PERSON))) {
            words.add("in a room");
        }
        if (search.freePlacesOnly() && !dropped.contains(Narrowing.FREE_PLACES)) {
            words.add("with places free");
        }
        place(dropped).ifPresent(words::add);
        days(dropped).ifPresent(words::add);
        givenUp(dropped).ifPresent(words::add);
        return String.join(" ", words);
    }

    private Optional<String> parts() {
        List<String> said = search.parts().stream().sorted().map(Said::of).toList();
        return said.isEmpty() || said.size() == PartOfDay.values().length
                ? Optional.empty()
                : Optional.of(String.join(" or ", said));
    }

    private String topic(Set<Narrowing> dropped) {
        Optional<String> title = courseTitle.filter(known -> !dropped.contains(Narrowing.COURSE));
        String typed = dropped.contains(Narrowing.TOPIC) ? "" : search.topic();
        return title.or(() -> Optional.of(typed).filter(words -> !words.isBlank()))
                .orElse("dates");
    }

    private Optional<String> place(Set<Narrowing> dropped) {
        return dropped.contains(Narrowing.DISTANCE) || search.withinMiles().isEmpty()
                ? Optional.empty()
                : Optional.of("within " + miles(search.withinMiles().getAsInt()));
    }

    private static String miles(int miles) {
        return miles == 1 ? "1 mile" : miles + " miles";
    }

    private Optional<String> days(Set<Narrowing> dropped) {
        if (dropped.contains(Narrowing.DAYS)) {
            return Optional.empty();
        }
        String from = search.from().map(day -> "from " + DATES.dayAndMonth(day)).orElse("");
        String to = search.to().map(day -> "to " + DATES.dayAndMonth(day)).orElse("");
        return Optional.of((from + " " + to).strip()).filter(words -> !words.isEmpty());
    }

    /** Said at the end, so that nobody takes the link for what she asked for. */
    private static Optional<String> givenUp(Set<Narrowing> dropped) {
        List<String> said = new ArrayList<>();
        if (dropped.contains(Narrowing.DISTANCE)) {
            said.add("farther away");
        }
        if (dropped.contains(Narrowing.WHEN)) {
            said.add("at other times");
        }
        if (dropped.contains(Narrowing.DAYS)) {
            said.add("on other days");
        }
        if (dropped.contains(Narrowing.HOW)) {
            said.add("online or in a room");
        }
        if (dropped.contains(Narrowing.FREE_PLACES)) {
            said.add("full ones too");
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", said));
    }
}

package org.earlybridge.web.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;

/**
 * The parameters of one call. Each is asked for by name; what is wrong is collected, so that one answer tells it all; a
 * parameter that nobody asked for is wrong too, since its sender means something by it. An empty one counts as left out.
 */
final class Parameters {

    private static final int LONGEST_SHOWN = 40;

    private final MultivaluedMap<String, String> sent;
    private final Set<String> known = new TreeSet<>();
    private final List<Fault> faults = new ArrayList<>();

    Parameters(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    Optional<String> text(String name, int longest) {
        known.add(name);
        List<String> values = sent.getOrDefault(name, List.of());
        if (values.size() > 1) {
            wrong(name, name + " is there " + values.size() + " times. Send it once.");
            return Optional.empty();
        }
        Optional<String> given = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
        Optional<String> remedy = given.flatMap(value -> CleanText.remedy(name, value, longest));
        remedy.ifPresent(sentence -> wrong(name, sentence));
        return remedy.isPresent() ? Optional.empty() : given;
    }

    OptionalInt wholeNumber(String name, int least, int most) {
        Optional<String> given = text(name, LONGEST_SHOWN);
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        if (given.get().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        wrong(name, name + " must be a whole number from " + least + " to " + most + ", such as 10.");
        return OptionalInt.empty();
    }

    Optional<LocalDate> day(String name) {
        Optional<String> given = text(name, LONGEST_SHOWN);
        try {
            return given.map(Parameters::readDay);
        } catch (DateTimeException e) {
            wrong(name, name + " must be a day that exists, written YYYY-MM-DD, such as 2026-10-13.");
            return Optional.empty();
        }
    }

    boolean flag(String name) {
        Optional<String> given = text(name, LONGEST_SHOWN);
        boolean usable =
                given.isEmpty() || given.get().equals("true") || given.get().equals("false");
        if (!usable) {
            wrong(name, name + " must be true or false.");
        }
        return given.filter("true"::equals).isPresent();
    }

    <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> choices) {
        Optional<String> given = text(name, LONGEST_SHOWN);
        Optional<E> chosen = given.flatMap(value -> Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(value))
                .findFirst());
        if (given.isPresent() && chosen.isEmpty()) {
            wrong(name, name + " must be " + names(choices) + ".");
        }
        return chosen;
    }

    void wrong(String name, String sentence) {
        faults.add(Fault.ofParameter(name, sentence));
    }

    /** Called when all that is known has been asked for. */
    void mustBeRight() {
        Set<String> unknown = new TreeSet<>(sent.keySet());
        unknown.removeAll(known);
        unknown.forEach(name -> wrong(
                shown(name),
                "There is no parameter " + shown(name) + " here."
                        + (known.isEmpty() ? " Leave it out." : " Use " + String.join(", ", known) + ".")));
        if (!faults.isEmpty()) {
            throw Refusal.because(ProblemCode.INVALID_PARAMETER, faults);
        }
    }

    private static LocalDate readDay(String value) {
        if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            throw new DateTimeException("not in the form YYYY-MM-DD");
        }
        LocalDate day = LocalDate.parse(value);
        if (day.getYear() < 1900) {
            throw new DateTimeException("before anything here");
        }
        return day;
    }

    static <E extends Enum<E>> String names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" or "));
    }

    /** A name of somebody else's choosing, before it is repeated to them. */
    private static String shown(String name) {
        String printable = name.replaceAll("[^\\x21-\\x7E]", "?");
        return printable.length() > LONGEST_SHOWN ? printable.substring(0, LONGEST_SHOWN) + "..." : printable;
    }
}

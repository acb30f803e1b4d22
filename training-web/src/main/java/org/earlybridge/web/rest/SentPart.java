package org.earlybridge.web.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;

/**
 * One object anywhere inside a body, read field by field. All parts of a body collect what is wrong in one list, each fault
 * with the path to its field; a field that nobody asked for is an error.
 */
final class SentPart {

    private static final int MOST_FAULTS = 50;
    private static final int MOST_DIGITS = 9;
    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]|24:00");

    private final JsonObject fields;
    private final String path;
    private final List<Fault> faults;
    private final List<SentPart> parts = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();

    SentPart(JsonObject fields, String path, List<Fault> faults) {
        this.fields = fields;
        this.path = path;
        this.faults = faults;
    }

    Optional<String> text(String name, int longest) {
        Optional<String> given = perhaps(name)
                .flatMap(value -> value instanceof JsonString text
                        ? Optional.of(text.getString().strip())
                        : refuse(name, name + " must be a text in quotation marks."));
        given.flatMap(text -> CleanText.remedy(name, text, longest)).ifPresent(sentence -> wrong(name, sentence));
        return given.filter(text -> !text.isEmpty());
    }

    Optional<LocalDate> day(String name) {
        return text(name, 10).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return refuse(name, name + " must be a day such as 2026-10-13.");
            }
        });
    }

    /** Minutes since midnight. */
    Optional<Integer> clock(String name) {
        return text(name, 5)
                .flatMap(text -> CLOCK.matcher(text).matches()
                        ? Optional.of(Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3)))
                        : refuse(name, name + " must be a time of the day such as 09:30."));
    }

    OptionalInt number(String name, int least, int most) {
        Optional<JsonValue> given = perhaps(name);
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean small = given.get() instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().precision() <= MOST_DIGITS;
        if (small) {
            int value = ((JsonNumber) given.get()).intValue();
            if (least <= value && value <= most) {
                return OptionalInt.of(value);
            }
        }
        wrong(name, name + " must be a whole number from " + least + " to " + most + ".");
        return OptionalInt.empty();
    }

    boolean flag(String name, boolean usually) {
        Optional<JsonValue> given = perhaps(name);
        boolean isFlag = given.map(
                        value -> value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE)
                .orElse(true);
        if (!isFlag) {
            wrong(name, name + " must be true or false.");
        }
        return given.map(value -> value.getValueType() == ValueType.TRUE).orElse(usually);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return text(name, 40)
                .flatMap(text -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(text))
                        .findFirst()
                        .or(() -> refuse(name, name + " must be one of " + Parameters.names(choices) + ".")));
    }

    Optional<SentPart> part(String name) {
        return perhaps(name)
                .flatMap(value -> value instanceof JsonObject object
                        ? Optional.of(below(object, "/" + escaped(name)))
                        : refuse(name, name + " must be an object in braces."));
    }

    /** Also one object by itself, where that is allowed. */
    List<SentPart> partOrParts(String name, int most) {
        return fields.get(name) instanceof JsonObject ? part(name).stream().toList() : parts(name, most);
    }

    List<SentPart> parts(String name, int most) {
        List<SentPart> all = new ArrayList<>();
        List<JsonValue> values = list(name, most);
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at) instanceof JsonObject object) {
                all.add(below(object, "/" + escaped(name) + "/" + at));
            } else {
                fault("/" + escaped(name) + "/" + at, "This must be an object in braces.");
            }
        }
        return all;
    }

    List<String> texts(String name, int most, int longest) {
        List<String> all = new ArrayList<>();
        List<JsonValue> values = list(name, most);
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at) instanceof JsonString text && text.getString().length() <= longest) {
                all.add(text.getString().strip());
            } else {
                fault("/" + escaped(name) + "/" + at, "This must be a text of at most " + longest + " characters.");
            }
        }
        return all;
    }

    private List<JsonValue> list(String name, int most) {
        Optional<JsonValue> given = perhaps(name);
        if (given.isPresent() && !(given.get() instanceof JsonArray)) {
            wrong(name, name + " must be a list in square brackets.");
            return List.of();
        }
        List<JsonValue> values =
                given.<List<JsonValue>>map(JsonValue::asJsonArray).orElse(List.of());
        if (values.size() > most) {
            wrong(name, name + " has " + values.size() + " entries; at most " + most + " are read.");
            return List.of();
        }
        return values;
    }

    private SentPart below(JsonObject object, String step) {
        SentPart part = new SentPart(object, path + step, faults);
        parts.add(part);
        return part;
    }

    /** Must be there; said only when nothing else is wrong with it. */
    <T> Optional<T> needed(String name, Optional<T> given) {
        if (given.isEmpty() && perhaps(name).isEmpty()) {
            wrong(name, name + " is missing.");
        }
        return given;
    }

    boolean has(String name) {
        return perhaps(name).isPresent();
    }

    void wrong(String name, String sentence) {
        fault("/" + escaped(name), sentence);
    }

    private void fault(String step, String sentence) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(Fault.ofField(path + step, sentence));
        }
    }

    private <T> Optional<T> refuse(String name, String sentence) {
        wrong(name, sentence);
        return Optional.empty();
    }

    private Optional<JsonValue> perhaps(String name) {
        known.add(name);
        return Optional.ofNullable(fields.get(name)).filter(value -> value.getValueType() != ValueType.NULL);
    }

    /** Called on the outermost part when all that is known has been asked for. */
    void mustBeRight() {
        refuseUnknown();
        if (!faults.isEmpty()) {
            throw Refusal.because(ProblemCode.INVALID_BODY, faults);
        }
    }

    private void refuseUnknown() {
        fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .limit(20)
                .forEach(name -> {
                    String shown = SentBody.shown(name);
                    wrong(shown, "There is no field " + shown + " here. Use " + String.join(", ", known) + ".");
                });
        parts.forEach(SentPart::refuseUnknown);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

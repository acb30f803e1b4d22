package org.earlybridge.training.planning.format;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes records from JSON as it is read. Every field is there, known, given once and of its kind, or the place of the first
 * that is not is told.
 */
final class Binder {

    private static final int MOST_DIGITS = 18;

    private final JsonParser json;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    Binder(JsonParser json) {
        this.json = json;
    }

    /** The value that begins with the event just read. */
    Object value(Type type, Event event, Place at) throws UnusableInput {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? map(generic.getActualTypeArguments()[1], event, at)
                    : list(generic.getActualTypeArguments()[0], event, at);
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isRecord()) {
            return record(kind, event, at);
        }
        if (kind.isEnum()) {
            return constant(kind, text(event, at), at);
        }
        return kind == BigDecimal.class || kind == String.class || kind == LocalDate.class
                ? wordOrNumber(kind, event, at)
                : wholeNumberOrFlag(kind, event, at);
    }

    private Object wordOrNumber(Class<?> kind, Event event, Place at) throws UnusableInput {
        if (kind == BigDecimal.class) {
            return number(event, at);
        }
        return kind == String.class ? text(event, at) : date(text(event, at), at);
    }

    private Object wholeNumberOrFlag(Class<?> kind, Event event, Place at) throws UnusableInput {
        if (kind == boolean.class) {
            must(event == Event.VALUE_TRUE || event == Event.VALUE_FALSE, at, "must be true or false");
            return event == Event.VALUE_TRUE;
        }
        long whole = wholeNumber(event, at);
        if (kind == long.class) {
            return whole;
        }
        must(whole == (int) whole, at, whole + " is too large");
        return (int) whole;
    }

    private Object record(Class<?> type, Event event, Place at) throws UnusableInput {
        must(event == Event.START_OBJECT, at, "must be an object");
        Shape shape = shapes.computeIfAbsent(type, Shape::new);
        @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
        for (Event next = json.next(); next != Event.END_OBJECT; next = json.next()) {
            String name = json.getString();
            Shape.Part part = shape.parts().get(name);
            if (part == null) {
                throw new UnusableInput(at, "unknown field \"" + name + "\"");
            }
            must(values[part.index()] == null, at, "\"" + name + "\" is given twice");
            values[part.index()] = part(part, at.field(name));
        }
        for (Map.Entry<String, Shape.Part> one : shape.parts().entrySet()) {
            int index = one.getValue().index();
            must(values[index] != null || one.getValue().isOptional(), at, "field \"" + one.getKey() + "\" is missing");
            values[index] = values[index] == null ? one.getValue().absent() : values[index];
        }
        return shape.make(values);
    }

    private Object part(Shape.Part part, Place at) throws UnusableInput {
        Event event = json.next();
        if (event == Event.VALUE_NULL && part.mayBeNull()) {
            return Objects.requireNonNull(part.absent());
        }
        must(event != Event.VALUE_NULL, at, "must not be null");
        return part.kept().apply(value(part.type(), event, at));
    }

    private List<Object> list(Type item, Event event, Place at) throws UnusableInput {
        must(event == Event.START_ARRAY, at, "must be a list");
        List<Object> items = new ArrayList<>();
        for (Event next = json.next(); next != Event.END_ARRAY; next = json.next()) {
            items.add(value(item, next, at.item(items.size())));
        }
        return Collections.unmodifiableList(items);
    }

    private Map<String, Object> map(Type item, Event event, Place at) throws UnusableInput {
        must(event == Event.START_OBJECT, at, "must be an object");
        Map<String, Object> items = new LinkedHashMap<>();
        for (Event next = json.next(); next != Event.END_OBJECT; next = json.next()) {
            String name = json.getString();
            Object value = value(item, json.next(), at.field(name));
            must(items.put(name, value) == null, at, "\"" + name + "\" is given twice");
        }
        return Collections.unmodifiableMap(items);
    }

    private String text(Event event, Place at) throws UnusableInput {
        must(event == Event.VALUE_STRING && !json.getString().isEmpty(), at, "must be a non-empty text");
        return json.getString();
    }

    private BigDecimal number(Event event, Place at) throws UnusableInput {
        must(event == Event.VALUE_NUMBER, at, "must be a number");
        return json.getBigDecimal();
    }

    /** As it is written: 7.0 and 7e0 are fractions. */
    private long wholeNumber(Event event, Place at) throws UnusableInput {
        boolean whole = event == Event.VALUE_NUMBER && json.getString().matches("-?[0-9]+");
        must(whole, at, "must be a whole number");
        must(json.getString().length() <= MOST_DIGITS, at, "is too large");
        return Long.parseLong(json.getString());
    }

    private static LocalDate date(String text, Place at) throws UnusableInput {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UnusableInput(at, "\"" + text + "\" is not a date yyyy-mm-dd");
        }
    }

    private static Object constant(Class<?> type, String text, Place at) throws UnusableInput {
        Object[] constants = type.getEnumConstants();
        for (Object constant : constants) {
            if (constant.toString().equals(text)) {
                return constant;
            }
        }
        List<String> names = Arrays.stream(constants).map(Object::toString).toList();
        throw new UnusableInput(at, "\"" + text + "\" is not one of " + String.join(", ", names));
    }

    private static void must(boolean holds, Place at, String reason) throws UnusableInput {
        if (!holds) {
            throw new UnusableInput(at, reason);
        }
    }
}

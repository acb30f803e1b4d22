package org.earlybridge.training.planning.format;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Writes an instance or a solution as the reader reads it: optional fields that are not there are left out. */
public final class PlanningWriter {

    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    private PlanningWriter() {}

    public static void write(Record document, OutputStream out) {
        try (JsonGenerator json = GENERATORS.createGenerator(out, StandardCharsets.UTF_8)) {
            value(json, document);
        }
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof Record object) {
            object(json, object);
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            list.forEach(item -> value(json, item));
            json.writeEnd();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, item) -> {
                json.writeKey(key.toString());
                value(json, item);
            });
            json.writeEnd();
        } else {
            scalar(json, value);
        }
    }

    private static void scalar(JsonGenerator json, Object value) {
        if (value instanceof Boolean flag) {
            json.write(flag);
        } else if (value instanceof BigDecimal number) {
            json.write(number);
        } else if (value instanceof Number whole) {
            json.write(whole.longValue());
        } else {
            json.write(value.toString());
        }
    }

    private static void object(JsonGenerator json, Record object) {
        json.writeStartObject();
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            present(read(object, component)).ifPresent(value -> {
                json.writeKey(component.getName());
                value(json, value);
            });
        }
        json.writeEnd();
    }

    private static Optional<?> present(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
        }
        return Optional.of(value);
    }

    private static Object read(Record object, RecordComponent component) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}

package org.earlybridge.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of our records, read off the records themselves: types, names and what may be null. The words come from
 * {@code @Schema}. (The server's own reading of such records loses the types of lists, enums and dates.)
 */
final class RecordSchemas {

    private static final Map<Class<?>, JsonObject> PLAIN = Map.ofEntries(
            Map.entry(String.class, type("string", null)),
            Map.entry(int.class, type("integer", "int32")),
            Map.entry(long.class, type("integer", "int64")),
            Map.entry(Long.class, type("integer", "int64")),
            Map.entry(BigDecimal.class, type("number", null)),
            Map.entry(boolean.class, type("boolean", null)),
            Map.entry(Boolean.class, type("boolean", null)),
            Map.entry(Instant.class, type("string", "date-time")),
            Map.entry(OffsetDateTime.class, type("string", "date-time")),
            Map.entry(LocalDate.class, type("string", "date")),
            Map.entry(JsonObject.class, type("object", null)));

    private final Map<String, JsonObject> schemas = new TreeMap<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();

    private RecordSchemas() {}

    /** Of these and of all that they hold, by name. */
    static JsonObject of(List<Class<?>> records) {
        RecordSchemas all = new RecordSchemas();
        all.waiting.addAll(records);
        while (!all.waiting.isEmpty()) {
            Class<?> next = all.waiting.pop();
            if (!all.schemas.containsKey(nameOf(next))) {
                all.schemas.put(nameOf(next), all.schemaOf(next));
            }
        }
        JsonObjectBuilder written = Json.createObjectBuilder();
        all.schemas.forEach(written::add);
        return written.build();
    }

    private JsonObject schemaOf(Class<?> record) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonArrayBuilder required = Json.createArrayBuilder();
        boolean isSent = nameOf(record).endsWith("Sent");
        for (RecordComponent component : record.getRecordComponents()) {
            properties.add(component.getName(), property(component));
            boolean isLeftOutWhenEmpty = isSent || record == ProblemAnswer.class;
            if (!(isLeftOutWhenEmpty && isNullable(component))) {
                required.add(component.getName());
            }
        }
        JsonObjectBuilder schema = Json.createObjectBuilder().add("type", "object");
        describe(schema, record.getAnnotation(Schema.class));
        schema.add("required", required).add("properties", properties);
        return isSent ? schema.add("additionalProperties", false).build() : schema.build();
    }

    private JsonObject property(RecordComponent component) {
        JsonObject type = typeOf(component.getGenericType());
        Schema words = component.getAccessor().getAnnotation(Schema.class);
        JsonObjectBuilder property = type.containsKey("$ref")
                ? Json.createObjectBuilder()
                        .add("allOf", Json.createArrayBuilder().add(type))
                : Json.createObjectBuilder(type);
        describe(property, words);
        return isNullable(component) ? property.add("nullable", true).build() : property.build();
    }

    private JsonObject typeOf(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return Json.createObjectBuilder()
                    .add("type", "array")
                    .add("items", typeOf(list.getActualTypeArguments()[0]))
                    .build();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            List.of(plain.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
            return Json.createObjectBuilder()
                    .add("type", "string")
                    .add("enum", values)
                    .build();
        }
        if (plain.isRecord()) {
            waiting.add(plain);
            return Json.createObjectBuilder()
                    .add("$ref", "#/components/schemas/" + nameOf(plain))
                    .build();
        }
        JsonObject known = PLAIN.get(plain);
        if (known == null) {
            throw new IllegalStateException("nobody has said how " + plain + " is written in JSON");
        }
        return known;
    }

    private static void describe(JsonObjectBuilder schema, @Nullable Schema words) {
        if (words == null) {
            return;
        }
        if (!words.description().isEmpty()) {
            schema.add("description", words.description());
        }
        if (!words.example().isEmpty()) {
            schema.add("example", words.example());
        }
        if (words.maxLength() != Integer.MAX_VALUE) {
            schema.add("maxLength", words.maxLength());
        }
        if (words.uniqueItems()) {
            schema.add("minItems", 1).add("uniqueItems", true);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String nameOf(Class<?> record) {
        return record.getAnnotation(Schema.class).name();
    }

    private static JsonObject type(String type, @Nullable String format) {
        JsonObjectBuilder schema = Json.createObjectBuilder().add("type", type);
        return format == null ? schema.build() : schema.add("format", format).build();
    }
}

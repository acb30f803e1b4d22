package org.earlybridge.run.card;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects as JSON: as they are told to others, or whole, as they are kept. */
final class JsonText {

    private JsonText() {}

    static String told(Doc doc) {
        return written(doc, false);
    }

    static String whole(Doc doc) {
        return written(doc, true);
    }

    static Doc read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return doc(reader.readObject());
        }
    }

    private static String written(Doc doc, boolean whole) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            write(json, doc, whole);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Doc doc, boolean whole) {
        json.writeStartObject();
        for (Map.Entry<String, Object> entry : doc.values().entrySet()) {
            if (whole || !entry.getKey().startsWith("_")) {
                json.writeKey(entry.getKey());
                value(json, entry.getValue(), whole);
            }
        }
        json.writeEnd();
    }

    private static void value(JsonGenerator json, @Nullable Object value, boolean whole) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Doc doc) {
            write(json, doc, whole);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> value(json, each, whole));
            json.writeEnd();
        } else if (value instanceof Boolean yes) {
            json.write(yes);
        } else if (value instanceof Number number) {
            json.write(number.longValue());
        } else {
            json.write(value.toString());
        }
    }

    private static Doc doc(JsonObject object) {
        Doc doc = new Doc();
        object.forEach((name, value) -> doc.with(name, value(value)));
        return doc;
    }

    private static @Nullable Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> doc(value.asJsonObject());
            case ARRAY -> list(value.asJsonArray());
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).longValueExact();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    private static List<Object> list(JsonArray array) {
        List<Object> list = new ArrayList<>();
        for (JsonValue each : array) {
            Object value = value(each);
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }
}

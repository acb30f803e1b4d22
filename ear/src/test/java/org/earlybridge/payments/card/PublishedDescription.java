package org.earlybridge.payments.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Stripe's published description of its API, and what of a request it does not know. Understands {@code a[b][0]=c}. */
record PublishedDescription(JsonObject paths) {

    private static final String FORM = "application/x-www-form-urlencoded";

    static PublishedDescription read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return new PublishedDescription(reader.readObject().getJsonObject("paths"));
        }
    }

    /** Everything that is wrong with the request; nothing when all is well. */
    List<String> faultsOf(String method, String path, String parameters) {
        Optional<JsonObject> operation = operation(method, path);
        if (operation.isEmpty()) {
            return List.of(method + " " + path + " is not described");
        }
        JsonObject schema = method.equals("POST") ? bodyOf(operation.get()) : queryOf(operation.get());
        List<String> faults = new ArrayList<>();
        Set<String> given = new TreeSet<>();
        for (String pair : parameters.isEmpty() ? new String[0] : parameters.split("&", -1)) {
            String[] both = pair.split("=", 2);
            String name = URLDecoder.decode(both[0], UTF_8);
            List<String> steps = Arrays.stream(name.split("[\\[\\]]+", -1))
                    .filter(step -> !step.isEmpty())
                    .toList();
            given.add(steps.get(0));
            if (!fits(schema, steps, URLDecoder.decode(both[1], UTF_8))) {
                faults.add(method + " " + path + ": " + name);
            }
        }
        for (String needed : texts(schema.getJsonArray("required"))) {
            if (!given.contains(needed)) {
                faults.add(method + " " + path + " lacks " + needed);
            }
        }
        return faults;
    }

    private Optional<JsonObject> operation(String method, String path) {
        if (paths.containsKey(path)) {
            return Optional.ofNullable(paths.getJsonObject(path).getJsonObject(method.toLowerCase(Locale.ROOT)));
        }
        return paths.keySet().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .map(template -> paths.getJsonObject(template).getJsonObject(method.toLowerCase(Locale.ROOT)))
                .filter(found -> found != null)
                .findFirst();
    }

    private static JsonObject bodyOf(JsonObject operation) {
        return operation
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject(FORM)
                .getJsonObject("schema");
    }

    /** The parameters of a query as one object, as a body is. */
    private static JsonObject queryOf(JsonObject operation) {
        var properties = Json.createObjectBuilder();
        for (JsonValue each : operation.getJsonArray("parameters")) {
            JsonObject parameter = each.asJsonObject();
            if (parameter.getString("in").equals("query")) {
                properties.add(parameter.getString("name"), parameter.getJsonObject("schema"));
            }
        }
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .build();
    }

    private static boolean fits(JsonObject schema, List<String> steps, String value) {
        if (schema.containsKey("anyOf")) {
            return schema.getJsonArray("anyOf").stream().anyMatch(one -> fits(one.asJsonObject(), steps, value));
        }
        String type = schema.getString("type", "object");
        if (steps.isEmpty()) {
            return fitsValue(schema, type, value);
        }
        List<String> rest = steps.subList(1, steps.size());
        if (type.equals("array")) {
            return steps.get(0).matches("\\d+") && fits(schema.getJsonObject("items"), rest, value);
        }
        JsonObject properties = schema.getJsonObject("properties");
        if (properties != null && properties.containsKey(steps.get(0))) {
            return fits(properties.getJsonObject(steps.get(0)), rest, value);
        }
        return schema.get("additionalProperties") instanceof JsonObject any && fits(any, rest, value);
    }

    private static boolean fitsValue(JsonObject schema, String type, String value) {
        List<String> allowed = texts(schema.getJsonArray("enum"));
        return switch (type) {
            case "integer" -> value.matches("-?\\d+");
            case "boolean" -> value.matches("true|false");
            case "string" ->
                (allowed.isEmpty() || allowed.contains(value))
                        && value.length() <= schema.getInt("maxLength", Integer.MAX_VALUE);
            default -> false;
        };
    }

    private static List<String> texts(@Nullable JsonArray array) {
        return array == null
                ? List.of()
                : array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }
}

package org.earlybridge.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as it was sent, read field by field. What is wrong is collected; a field that nobody asked for, or that
 * stands there twice, is an error and never ignored.
 */
final class SentBody {

    /** Made once: each is looked for in the whole class path. */
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final int DEEPEST = 20;
    private static final int LONGEST_CHOICE = 40;

    private final JsonObject fields;
    private final String path;
    private final List<Fault> faults;
    private final Set<String> known = new TreeSet<>();
    private final List<SentBody> inside = new ArrayList<>();

    private SentBody(JsonObject fields, String path, List<Fault> faults) {
        this.fields = fields;
        this.path = path;
        this.faults = faults;
    }

    static SentBody of(byte[] body) {
        try (JsonParser glance = PARSERS.createParser(textOf(body));
                JsonReader reader = READERS.createReader(textOf(body))) {
            mustBeShallowAndEnd(glance);
            return new SentBody(reader.readObject(), "", new ArrayList<>());
        } catch (JsonParsingException e) {
            throw unreadable("at line " + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber());
        } catch (JsonException | IllegalStateException e) {
            throw unreadable("somewhere");
        }
    }

    /** For bodies whose fields hold objects of their own. */
    static SentPart wholeOf(byte[] body) {
        SentBody sent = of(body);
        return new SentPart(sent.fields, "", sent.faults);
    }

    /** A reader goes as deep as it is led, and stops where the first value ends: neither is left to it. */
    private static void mustBeShallowAndEnd(JsonParser glance) {
        int depth = 0;
        while (glance.hasNext()) {
            switch (glance.next()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw unreadable("where it is nested more than " + DEEPEST + " deep");
            }
        }
    }

    private static Reader textOf(byte[] body) {
        return new InputStreamReader(
                new ByteArrayInputStream(body),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Refusal unreadable(String where) {
        return Refusal.saying(
                ProblemCode.INVALID_BODY,
                "The body is not one JSON object in UTF-8 in which every name stands once: it goes wrong " + where
                        + ".");
    }

    /** Must be there. What it answers when it is not is never used, because {@link #mustBeRight} refuses first. */
    String text(String name, int longest) {
        Optional<String> given = optionalText(name, longest);
        if (given.isEmpty() && isLeftOut(name)) {
            wrong(name, name + " is missing.");
        }
        return given.orElse("");
    }

    Optional<String> optionalText(String name, int longest) {
        known.add(name);
        if (isLeftOut(name)) {
            return Optional.empty();
        }
        if (!(fields.get(name) instanceof JsonString given)) {
            wrong(name, name + " must be a text in quotation marks.");
            return Optional.empty();
        }
        Optional<String> remedy = CleanText.remedy(name, given.getString(), longest);
        remedy.ifPresent(sentence -> wrong(name, sentence));
        String text = given.getString().strip();
        return remedy.isPresent() || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** At least one of the choices, each at most once. */
    <E extends Enum<E>> Set<E> someOf(String name, Class<E> choices) {
        known.add(name);
        Set<E> chosen = EnumSet.noneOf(choices);
        String remedy = name + " must be a list of " + Parameters.names(choices) + ", with at least one of them.";
        if (!(fields.get(name) instanceof JsonArray given) || given.isEmpty()) {
            wrong(name, remedy);
            return chosen;
        }
        for (int at = 0; at < given.size(); at++) {
            JsonValue value = given.get(at);
            Optional<E> choice = Arrays.stream(choices.getEnumConstants())
                    .filter(one ->
                            value instanceof JsonString text && text.getString().equals(one.name()))
                    .findFirst();
            if (choice.isEmpty() || !chosen.add(choice.get())) {
                faults.add(Fault.ofField(path + "/" + name + "/" + at, remedy));
            }
        }
        return chosen;
    }

    /** A row's number, as another call gave it. What it answers when it is wrong is never used. */
    long id(String name) {
        known.add(name);
        if (isLeftOut(name)) {
            wrong(name, name + " is missing.");
            return 0;
        }
        Optional<Long> id = idIn(fields.get(name));
        if (id.isEmpty()) {
            wrong(name, name + " must be a whole number without quotation marks, as we gave it to you.");
        }
        return id.orElse(0L);
    }

    /** One to so many numbers of rows, each once. */
    List<Long> ids(String name, int most) {
        known.add(name);
        if (!(fields.get(name) instanceof JsonArray given) || given.isEmpty() || given.size() > most) {
            wrong(name, name + " must be a list of 1 to " + most + " whole numbers.");
            return List.of();
        }
        List<Long> ids = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            Optional<Long> id = idIn(given.get(at)).filter(number -> !ids.contains(number));
            if (id.isEmpty()) {
                faults.add(Fault.ofField(
                        path + "/" + name + "/" + at,
                        "This must be a whole number as we gave it to you, and stand here once."));
            }
            id.ifPresent(ids::add);
        }
        return ids;
    }

    private static Optional<Long> idIn(@Nullable JsonValue value) {
        return value instanceof JsonNumber number ? Ids.read(number.toString()) : Optional.empty();
    }

    /** Must be there. */
    boolean flag(String name) {
        known.add(name);
        JsonValue given = fields.get(name);
        boolean usable = JsonValue.TRUE.equals(given) || JsonValue.FALSE.equals(given);
        if (!usable) {
            wrong(name, name + " must be true or false, without quotation marks.");
        }
        return JsonValue.TRUE.equals(given);
    }

    <E extends Enum<E>> Optional<E> optionalOneOf(String name, Class<E> choices) {
        Optional<String> given = optionalText(name, LONGEST_CHOICE);
        Optional<E> chosen = given.flatMap(text -> Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst());
        if (given.isPresent() && chosen.isEmpty()) {
            wrong(name, name + " must be " + Parameters.names(choices) + ".");
        }
        return chosen;
    }

    /** Must be there. What it answers when it is not is never used. */
    <E extends Enum<E>> E oneOf(String name, Class<E> choices, E unused) {
        Optional<E> chosen = optionalOneOf(name, choices);
        if (isLeftOut(name)) {
            wrong(name, name + " is missing: send " + Parameters.names(choices) + ".");
        }
        return chosen.orElse(unused);
    }

    /** An object within, whose fields are asked for like this one's. */
    Optional<SentBody> optionalObject(String name) {
        known.add(name);
        if (isLeftOut(name)) {
            return Optional.empty();
        }
        if (!(fields.get(name) instanceof JsonObject given)) {
            wrong(name, name + " must be an object in curly brackets.");
            return Optional.empty();
        }
        SentBody within = new SentBody(given, path + "/" + escaped(name), faults);
        inside.add(within);
        return Optional.of(within);
    }

    void wrong(String name, String sentence) {
        faults.add(Fault.ofField(path + "/" + escaped(name), sentence));
    }

    /** Called when all that is known has been asked for. */
    void mustBeRight() {
        noteUnknownFields();
        inside.forEach(SentBody::noteUnknownFields);
        if (!faults.isEmpty()) {
            throw Refusal.because(ProblemCode.INVALID_BODY, faults);
        }
    }

    private void noteUnknownFields() {
        Set<String> unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(known);
        unknown.stream()
                .limit(20)
                .forEach(name -> wrong(
                        shown(name),
                        "There is no field " + shown(name) + " here. Use " + String.join(", ", known) + "."));
    }

    private boolean isLeftOut(String name) {
        JsonValue value = fields.get(name);
        return value == null
                || value.getValueType() == ValueType.NULL
                || (value instanceof JsonString text && text.getString().isBlank());
    }

    static String shown(String name) {
        String printable = name.replaceAll("[^\\x21-\\x7E]", "?");
        return printable.length() > 40 ? printable.substring(0, 40) + "..." : printable;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

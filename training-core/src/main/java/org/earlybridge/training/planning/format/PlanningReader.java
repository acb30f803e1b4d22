package org.earlybridge.training.planning.format;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads instances and solutions, in UTF-8. Whatever departs from the format is told with its place. */
public final class PlanningReader {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private PlanningReader() {}

    public static Instance instance(InputStream bytes) throws UnusableInput {
        Instance instance = read(Instance.class, bytes);
        new InstanceRules(instance, Place.TOP).check();
        return instance;
    }

    /** What it refers to is not looked up: a plan that names strangers breaks a rule, and is not unusable. */
    public static Solution solution(InputStream bytes) throws UnusableInput {
        return read(Solution.class, bytes);
    }

    public static PlanOrder order(InputStream bytes) throws UnusableInput {
        PlanOrder order = read(PlanOrder.class, bytes);
        new InstanceRules(order.instance(), Place.TOP.field("instance")).check();
        return order;
    }

    private static <T> T read(Class<T> type, InputStream bytes) throws UnusableInput {
        InputStreamReader text = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (JsonParser json = PARSERS.createParser(text)) {
            T value = type.cast(new Binder(json).value(type, json.next(), Place.TOP));
            if (json.hasNext()) {
                throw new UnusableInput(Place.TOP, "not valid JSON: text after the end");
            }
            return value;
        } catch (JsonParsingException e) {
            JsonLocation where = e.getLocation();
            throw new UnusableInput(
                    Place.TOP,
                    "not valid JSON at line " + where.getLineNumber() + " column " + where.getColumnNumber());
        } catch (JsonException e) {
            String reason = e.getCause() instanceof CharacterCodingException
                    ? "is not text in UTF-8"
                    : "cannot be read (" + e.getMessage() + ")";
            throw new UnusableInput(Place.TOP, reason);
        }
    }
}

package org.earlybridge.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.earlybridge.training.once.RepeatableCall;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails;

/**
 * What the server has read from the annotations, finished: the schemas of our records, the problems that any such operation
 * can answer, and without the server's habit of spelling out defaults, some of which would forbid every answer.
 */
final class FinishedDescription {

    private static final List<Class<?>> RECORDS = List.of(
            CohortsAnswer.class,
            CohortAnswer.class,
            MeAnswer.class,
            DateRequestAnswer.class,
            DateRequestSent.class,
            QuoteAnswer.class,
            QuoteSent.class,
            BookingAnswer.class,
            BookingsAnswer.class,
            BookingSent.class,
            AcceptCoverSent.class,
            PaymentSent.class,
            CancellationSent.class,
            CancellationAnswer.class,
            SubstitutionSent.class,
            SettlementAnswer.class,
            DisputeSent.class,
            InvoiceAnswer.class,
            CoverCheckSent.class,
            CoverCheckAnswer.class,
            PlanAnswer.class,
            ProblemAnswer.class);

    private static final Set<String> NUMBERS_THAT_SAY_NOTHING = Set.of(
            "multipleOf=0.0",
            "multipleOf=0",
            "maxLength=2147483647",
            "minLength=0",
            "maxItems=-2147483648",
            "minItems=2147483647",
            "maxItems=0",
            "minItems=0",
            "maxProperties=0",
            "minProperties=0");

    private static final Set<String> DENIALS_THAT_SAY_NOTHING = Set.of(
            "required",
            "deprecated",
            "allowEmptyValue",
            "allowReserved",
            "exclusiveMaximum",
            "exclusiveMinimum",
            "uniqueItems",
            "nullable",
            "readOnly",
            "writeOnly");

    private FinishedDescription() {}

    static JsonObject of(JsonObject read) {
        JsonObject tidy = tidy(read);
        JsonObjectBuilder finished = Json.createObjectBuilder();
        finished.add("openapi", tidy.get("openapi"));
        finished.add("info", tidy.get("info"));
        // wherever this description was read from, and not each address the server listens on
        finished.add(
                "servers",
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/")));
        finished.add("paths", paths(tidy.getJsonObject("paths")));
        finished.add(
                "components",
                Json.createObjectBuilder(tidy.getJsonObject("components")).add("schemas", RecordSchemas.of(RECORDS)));
        return finished.build();
    }

    private static JsonObject paths(JsonObject paths) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        paths.forEach((path, operations) -> {
            JsonObjectBuilder withProblems = Json.createObjectBuilder();
            operations
                    .asJsonObject()
                    .forEach((method, operation) ->
                            withProblems.add(method, withProblems(path, operation.asJsonObject())));
            all.add(path, withProblems);
        });
        return all.build();
    }

    private static JsonObject withProblems(String path, JsonObject operation) {
        JsonObjectBuilder responses = Json.createObjectBuilder(operation.getJsonObject("responses"));
        for (int status : problemsOf(path, operation)) {
            responses.add(
                    Integer.toString(status),
                    Json.createObjectBuilder()
                            .add("description", ProblemCode.of(status).title())
                            .add(
                                    "content",
                                    Json.createObjectBuilder()
                                            .add(
                                                    ProblemDetails.MEDIA_TYPE,
                                                    Json.createObjectBuilder()
                                                            .add(
                                                                    "schema",
                                                                    Json.createObjectBuilder()
                                                                            .add(
                                                                                    "$ref",
                                                                                    "#/components/schemas/Problem")))));
        }
        JsonObjectBuilder finished = Json.createObjectBuilder(operation).add("responses", responses);
        return creates(operation)
                ? finished.add("parameters", withKey(operation)).build()
                : finished.build();
    }

    private static boolean creates(JsonObject operation) {
        JsonObject responses = operation.getJsonObject("responses");
        return responses.containsKey("201") || responses.containsKey("202");
    }

    /** The server leaves out a header that belongs to no parameter of the method, but not always. */
    private static JsonArrayBuilder withKey(JsonObject operation) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        if (operation.containsKey("parameters")) {
            operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                    .filter(parameter -> !parameter.getString("name").equals(Repeatable.KEY))
                    .forEach(parameters::add);
        }
        return parameters.add(Json.createObjectBuilder()
                .add("name", Repeatable.KEY)
                .add("in", "header")
                .add("description", Repeatable.SAID)
                .add(
                        "schema",
                        Json.createObjectBuilder().add("type", "string").add("maxLength", RepeatableCall.LONGEST_KEY)));
    }

    private static Set<Integer> problemsOf(String path, JsonObject operation) {
        // a token that is none is refused everywhere
        Set<Integer> statuses = new TreeSet<>(Set.of(400, 401, 406, 500));
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (operation.containsKey("security")) {
            statuses.add(403);
        }
        if (operation.containsKey("requestBody")) {
            statuses.addAll(Set.of(409, 413, 415, 422));
        }
        return statuses;
    }

    private static JsonObject tidy(JsonObject spelledOut) {
        JsonObjectBuilder tidy = Json.createObjectBuilder();
        for (Map.Entry<String, JsonValue> entry : spelledOut.entrySet()) {
            if (saysSomething(entry)) {
                tidy.add(entry.getKey(), tidy(entry.getValue()));
            }
        }
        return tidy.build();
    }

    private static JsonValue tidy(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> tidy(value.asJsonObject());
            case ARRAY -> {
                JsonArrayBuilder all = Json.createArrayBuilder();
                value.asJsonArray().forEach(one -> all.add(tidy(one)));
                yield all.build();
            }
            default -> value;
        };
    }

    private static boolean saysSomething(Map.Entry<String, JsonValue> entry) {
        return switch (entry.getValue().getValueType()) {
            case FALSE -> !DENIALS_THAT_SAY_NOTHING.contains(entry.getKey());
            case NUMBER -> !NUMBERS_THAT_SAY_NOTHING.contains(entry.getKey() + "=" + entry.getValue());
            case STRING -> !((JsonString) entry.getValue()).getString().isEmpty();
            default -> true;
        };
    }
}

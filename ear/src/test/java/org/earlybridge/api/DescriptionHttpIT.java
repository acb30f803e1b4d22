package org.earlybridge.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earlybridge.api.Door.Answer;
import org.junit.jupiter.api.Test;

/** What {@code /openapi} says against what is promised, and against what the server does. */
class DescriptionHttpIT {

    /** The published contract, as far as it is built: method and path, its parameters, its good answer. */
    private static final Map<String, String> PROMISED = Map.ofEntries(
            Map.entry("get /api/v1/cohorts", "q course near withinMiles from to mode freePlaces next | 200 Cohorts"),
            Map.entry("get /api/v1/cohorts/{id}", "id | 200 Cohort"),
            Map.entry("get /api/v1/me", " | 200 Me"),
            Map.entry("post /api/v1/date-requests", "Idempotency-Key | 201 DateRequest"),
            Map.entry("get /api/v1/date-requests/{id}", "id | 200 DateRequest"),
            Map.entry("post /api/v1/quotes", "Idempotency-Key | 201 Quote"),
            Map.entry("get /api/v1/quotes/{id}", "id | 200 Quote"),
            Map.entry("post /api/v1/bookings", "Idempotency-Key | 201 Booking"),
            Map.entry("get /api/v1/bookings", "status next | 200 Bookings"),
            Map.entry("get /api/v1/bookings/{id}", "id | 200 Booking"),
            Map.entry("post /api/v1/bookings/{id}/payment", "id | 200 Booking"),
            Map.entry("post /api/v1/bookings/{id}/cancellation", "id | 200 Cancellation"),
            Map.entry("post /api/v1/bookings/{id}/substitution", "id | 200 Booking"),
            Map.entry("get /api/v1/bookings/{id}/calendar.ics", "id | 200 text"),
            Map.entry("post /api/v1/cover-checks", " | 200 CoverCheck"),
            Map.entry("post /api/v1/plans", "Idempotency-Key | 202 Plan"),
            Map.entry("get /api/v1/plans/{id}", "id | 200 Plan"),
            Map.entry("delete /api/v1/plans/{id}", "id | 200 Plan"),
            Map.entry("get /api/v1/settlements", "period | 200 Settlement"),
            Map.entry("post /api/v1/settlements/{period}/agreement", "period | 200 Settlement"),
            Map.entry("post /api/v1/settlements/{period}/lines/{id}/dispute", "period id | 200 Settlement"),
            Map.entry("get /api/v1/journal", "from to format | 200 text"),
            Map.entry("get /api/v1/invoices/{number}", "number | 200 Invoice"));

    private static final Map<String, Set<String>> FIELDS = Map.ofEntries(
            Map.entry("Cohorts", Set.of("items", "next")),
            Map.entry("Cohort", Set.of("id", "course", "authority", "sessions", "places", "status")),
            Map.entry("Course", Set.of("code", "title", "openToChildminders", "narrowingReason")),
            Map.entry("Session", Set.of("start", "end", "mode", "venue")),
            Map.entry("Venue", Set.of("name", "postcode")),
            Map.entry("Places", Set.of("capacity", "taken", "held", "free", "waiting")),
            Map.entry("Me", Set.of("person", "roles", "provider", "attendees")),
            Map.entry("Provider", Set.of("id", "type", "authority")),
            Map.entry("Attendee", Set.of("id", "name")),
            Map.entry("Quote", Set.of("id", "total", "currency", "lines", "tariff", "validUntil")),
            Map.entry("Booking", Set.of("id", "status")),
            Map.entry("CoverCheck", Set.of("verdict", "ruleset", "away", "broken", "cautions", "fixes", "sentence")),
            Map.entry("Plan", Set.of("id", "state", "seconds", "solution", "score")),
            Map.entry("PlanScore", Set.of("hard", "unmet", "money", "travel", "fairness", "objective")),
            Map.entry("Settlement", Set.of("period", "parties", "state", "lines", "net")),
            Map.entry("SettlementLine", Set.of("booking", "cohort", "delivering", "funding", "share", "amount")),
            Map.entry("SettlementNet", Set.of("from", "to", "amount")),
            Map.entry("Invoice", Set.of("number", "kind", "lines", "vat", "total", "currency")),
            Map.entry("Problem", Set.of("code", "detail", "errors")));

    private static final String EMPTY_ROOM = """
            {"date":"2026-10-13","setting":{"kind":"GROUP","opens":"08:00","closes":"18:00"},
             "rooms":[{"id":"R","children":[]}],"adults":[]}""";

    private final JsonObject described = Door.ofNobody().get("/openapi").json();

    @Test
    void every_call_of_the_contract_is_described_and_no_other() {
        assertThat(operations().keySet()).isEqualTo(PROMISED.keySet());
    }

    @Test
    void every_call_takes_at_least_the_parameters_of_the_contract() {
        operations()
                .forEach((call, operation) ->
                        assertThat(names(operation)).as(call).containsAll(words(promised(call)[0])));
    }

    @Test
    void every_call_promises_the_answer_of_the_contract() {
        operations().forEach((call, operation) -> {
            String[] promised = promised(call)[1].strip().split(" ", -1);
            if (!promised[1].equals("text")) {
                assertThat(schemaOf(operation, promised[0])).as(call).endsWith("/" + promised[1]);
            }
        });
    }

    @Test
    void every_schema_has_at_least_the_fields_of_the_contract() {
        FIELDS.forEach((name, fields) -> assertThat(schemas()
                        .getJsonObject(name)
                        .getJsonObject("properties")
                        .keySet())
                .as(name)
                .containsAll(fields));
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(references(described).toList())
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(schemas().keySet()).contains(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    @Test
    void no_address_of_the_server_and_no_other_door_is_described() {
        assertThat(described.getJsonArray("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(described.getJsonObject("paths").keySet()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void calls_that_need_a_token_say_so_and_the_others_do_not() {
        operations()
                .forEach((call, operation) ->
                        assertThat(operation.containsKey("security")).as(call).isEqualTo(!call.contains("/cohorts")));
        assertThat(described
                        .getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .toString())
                .contains("\"bearer\"");
    }

    @Test
    void every_call_that_is_described_answers_as_described() {
        int cohort = firstCohort();
        int request = ask().json().getInt("id");
        answersAsDescribed("get /api/v1/cohorts", Door.ofNobody().get("/api/v1/cohorts"));
        answersAsDescribed("get /api/v1/cohorts/{id}", Door.ofNobody().get("/api/v1/cohorts/" + cohort));
        answersAsDescribed("get /api/v1/me", childminder().get("/api/v1/me"));
        answersAsDescribed("post /api/v1/cover-checks", childminder().post("/api/v1/cover-checks", EMPTY_ROOM));
        answersAsDescribed("post /api/v1/date-requests", ask());
        answersAsDescribed("get /api/v1/settlements", finance().get("/api/v1/settlements?period=2026-Q3"));
        answersAsDescribed("get /api/v1/date-requests/{id}", childminder().get("/api/v1/date-requests/" + request));
    }

    @Test
    void every_call_that_is_described_refuses_as_described() {
        operations().forEach((call, operation) -> {
            String[] methodAndPath = call.split(" ", -1);
            String path = methodAndPath[1]
                            .replace("{id}", "0")
                            .replace("{number}", "CCC-INV-2026-000001")
                            .replace("{period}", "2026-Q3")
                    + "?no=such";
            Answer refused = asked(methodAndPath[0], path);
            assertThat(refused.status()).as(call).isEqualTo(400);
            assertThat(schemaOf(operation, "400")).as(call).endsWith("/Problem");
            assertThat(refused.json().keySet()).as(call).containsAll(required("Problem"));
        });
    }

    private static Answer asked(String method, String path) {
        Door door = childminder();
        if (path.contains("/settlements") || path.contains("/journal")) {
            door = finance();
        } else if (path.contains("/plans")) {
            door = Door.of("coordinator-ccc");
        }
        return switch (method) {
            case "post" -> door.post(path, "{}");
            case "delete" -> door.send(door.request(path).DELETE());
            default -> door.get(path);
        };
    }

    private void answersAsDescribed(String call, Answer answer) {
        String schema = schemaOf(Objects.requireNonNull(operations().get(call)), Integer.toString(answer.status()));
        String name = schema.substring(schema.lastIndexOf('/') + 1);
        assertThat(answer.json().keySet()).as(call).isEqualTo(required(name));
    }

    /** Parameters, and the good answer. */
    private static String[] promised(String call) {
        return Objects.requireNonNull(PROMISED.get(call)).split("\\|", -1);
    }

    private Map<String, JsonObject> operations() {
        Map<String, JsonObject> operations = new TreeMap<>();
        described
                .getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject()
                        .forEach((method, operation) -> operations.put(method + " " + path, operation.asJsonObject())));
        return operations;
    }

    private JsonObject schemas() {
        return described.getJsonObject("components").getJsonObject("schemas");
    }

    private Set<String> required(String schema) {
        return schemas().getJsonObject(schema).getJsonArray("required").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String schemaOf(JsonObject operation, String status) {
        JsonObject answer = operation.getJsonObject("responses").getJsonObject(status);
        assertThat(answer).as(status).isNotNull();
        return answer.getJsonObject("content")
                .values()
                .iterator()
                .next()
                .asJsonObject()
                .getJsonObject("schema")
                .getString("$ref");
    }

    private static List<String> names(JsonObject operation) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .map(parameter -> parameter.getString("name"))
                        .toList()
                : List.of();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
    }

    private static Stream<String> references(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .flatMap(entry -> entry.getKey().equals("$ref")
                                ? Stream.of(((JsonString) entry.getValue()).getString())
                                : references(entry.getValue()));
            case ARRAY -> value.asJsonArray().stream().flatMap(DescriptionHttpIT::references);
            default -> Stream.of();
        };
    }

    private static int firstCohort() {
        return Door.ofNobody()
                .get("/api/v1/cohorts?limit=1")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
    }

    private static Answer ask() {
        return childminder()
                .post("/api/v1/date-requests", "{\"course\":\"PFA-FULL\",\"near\":\"CB6\",\"when\":[\"EVENING\"]}");
    }

    private static Door finance() {
        return Door.of("finance-pcc");
    }

    private static Door childminder() {
        return Door.of("childminder-ccc");
    }
}

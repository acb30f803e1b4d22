package org.earlybridge.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as programs read it (RFC 9457): a code that stays, a sentence, and each field that is wrong with its remedy. */
public record ProblemDetails(
        ProblemCode code,
        int status,
        String detail,
        List<Fault> errors,
        @Nullable Reference reference) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemDetails {
        errors = List.copyOf(errors);
    }

    /**
     * One thing that is wrong. The pointer is relative to the request: {@code #/near} is the field near of the body,
     * {@code ?near} the parameter near, anything else the header of that name.
     */
    public record Fault(String pointer, String detail) {

        public static Fault ofField(String path, String detail) {
            return new Fault("#" + path, detail);
        }

        public static Fault ofParameter(String name, String detail) {
            return new Fault("?" + name, detail);
        }
    }

    public static ProblemDetails of(ProblemCode code) {
        return new ProblemDetails(code, code.status(), code.sentence(), List.of(), null);
    }

    /** For a status that the server chose, which our codes may not know by its number. */
    public static ProblemDetails ofStatus(int status) {
        ProblemCode code = ProblemCode.of(status);
        return new ProblemDetails(code, status, code.sentence(), List.of(), null);
    }

    public ProblemDetails saying(String sentence) {
        return new ProblemDetails(code, status, sentence, errors, reference);
    }

    /** With one fault the sentence is that fault's own: nobody should have to look further. */
    public ProblemDetails because(List<Fault> faults) {
        String sentence = faults.size() == 1 ? faults.get(0).detail() : detail;
        return new ProblemDetails(code, status, sentence, faults, reference);
    }

    public ProblemDetails under(@Nullable Reference written) {
        return new ProblemDetails(code, status, detail, errors, written);
    }

    public String json() {
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", code.title())
                .add("status", status)
                .add("code", code.name())
                .add("detail", detail);
        if (!errors.isEmpty()) {
            JsonArrayBuilder faults = Json.createArrayBuilder();
            errors.forEach(fault -> faults.add(
                    Json.createObjectBuilder().add("pointer", fault.pointer()).add("detail", fault.detail())));
            problem.add("errors", faults);
        }
        if (reference != null) {
            problem.add("reference", reference.value());
        }
        return problem.build().toString();
    }
}

package org.earlybridge.web.rest;

import java.util.List;
import org.earlybridge.web.problem.ProblemCode;
import org.earlybridge.web.problem.ProblemDetails;
import org.earlybridge.web.problem.ProblemDetails.Fault;

/** A call that cannot be answered, with all there is to say about why. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetails problem;

    private Refusal(ProblemDetails problem) {
        super(problem.detail());
        this.problem = problem;
    }

    static Refusal of(ProblemCode code) {
        return new Refusal(ProblemDetails.of(code));
    }

    static Refusal saying(ProblemCode code, String sentence) {
        return new Refusal(ProblemDetails.of(code).saying(sentence));
    }

    static Refusal because(ProblemCode code, List<Fault> faults) {
        return new Refusal(ProblemDetails.of(code).because(faults));
    }

    ProblemDetails problem() {
        return problem;
    }
}

package org.earlybridge.web.rest;

import java.util.Optional;
import org.earlybridge.payments.settlement.Moved;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.web.problem.ProblemCode;

/** Which period is meant, and what to say when a step cannot be taken. */
final class SettlementQuestion {

    private static final int LONGEST = 10;

    private SettlementQuestion() {}

    static Period read(Parameters sent) {
        Optional<String> given = sent.text("period", LONGEST);
        Optional<Period> period = given.flatMap(Period::read);
        if (period.isEmpty()) {
            sent.wrong("period", "period must be a quarter such as 2026-Q3, or a month such as 2026-09.");
        }
        sent.mustBeRight();
        return period.orElseThrow();
    }

    /** As a part of the address: what is no period is nothing that is here. */
    static Period inPath(String code) {
        return Period.read(code).orElseThrow(() -> Refusal.of(ProblemCode.NOT_FOUND));
    }

    static SettlementView mustHaveMoved(Moved moved) {
        if (moved instanceof Moved.To to) {
            return to.settlement();
        }
        throw Refusal.of(code(((Moved.Refused) moved).why()));
    }

    static ProblemCode code(Moved.Why why) {
        return switch (why) {
            case ONLY_A_PREVIEW -> ProblemCode.ONLY_A_PREVIEW;
            case NOT_OVER -> ProblemCode.PERIOD_NOT_OVER;
            case AGREED_ALREADY -> ProblemCode.AGREED_ALREADY;
            case SAME_PERSON -> ProblemCode.SAME_PERSON;
            case WAITS_FOR_THE_PAYER -> ProblemCode.WAITS_FOR_PAYER;
            case SETTLED_ALREADY -> ProblemCode.SETTLED_ALREADY;
            case CHANGED_MEANWHILE -> ProblemCode.CHANGED_MEANWHILE;
            case NO_SUCH_LINE -> ProblemCode.NOT_FOUND;
            case TOO_LATE_TO_DISPUTE -> ProblemCode.TOO_LATE_TO_DISPUTE;
            case DISPUTED_ALREADY -> ProblemCode.DISPUTED_ALREADY;
        };
    }
}

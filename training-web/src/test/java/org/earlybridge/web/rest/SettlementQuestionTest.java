package org.earlybridge.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.payments.settlement.Moved;
import org.earlybridge.payments.settlement.Pair;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.payments.settlement.SettlementState;
import org.earlybridge.payments.settlement.SettlementView;
import org.earlybridge.web.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlementQuestionTest {

    @Test
    void a_quarter_and_a_month_can_be_asked_for() {
        assertThat(read("period", "2026-Q3").isQuarter()).isTrue();
        assertThat(read("period", "2026-09").isQuarter()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-Q5", "2026-13"})
    void anything_else_is_refused_with_an_example(String period) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read("period", period));
        assertThat(refusal.problem().code()).isEqualTo(ProblemCode.INVALID_PARAMETER);
        assertThat(refusal.problem().detail())
                .isEqualTo("period must be a quarter such as 2026-Q3, or a month such as 2026-09.");
    }

    @ParameterizedTest
    @EnumSource
    void whatever_stops_a_step_has_a_code_and_a_sentence(Moved.Why why) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> SettlementQuestion.mustHaveMoved(new Moved.Refused(why)));
        assertThat(refusal.problem().status()).isIn(404, 409);
        assertThat(refusal.problem().detail()).endsWith(".");
    }

    @Test
    void an_answer_has_every_field_of_the_contract() {
        SettlementView seen = new SettlementView(
                read("period", "2026-Q3"),
                Pair.of("PCC", "CCC"),
                SettlementState.PROPOSED,
                List.of(new SettlementView.Line(
                        Optional.of(7L),
                        "EB-1",
                        "Elklan, CCC-ELK-1",
                        "CCC",
                        "PCC",
                        "training-subsidy",
                        Money.ofPounds(30),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                Optional.empty());
        SettlementAnswer answer = SettlementAnswer.of(seen);
        assertThat(answer.parties()).containsExactly("CCC", "PCC");
        assertThat(answer.net()).isEqualTo(new SettlementAnswer.NetAnswer("PCC", "CCC", 3000));
        assertThat(answer.lines())
                .containsExactly(new SettlementAnswer.LineAnswer(
                        7L, "EB-1", "Elklan, CCC-ELK-1", "CCC", "PCC", "training-subsidy", 3000, null, null));
    }

    @Test
    void a_dispute_without_a_reason_is_refused() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> DisputeSent.read("{}".getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal.problem().detail()).isEqualTo("reason is missing.");
    }

    private static Period read(String... namesAndValues) {
        return SettlementQuestion.read(new Parameters(Query.of(namesAndValues)));
    }
}

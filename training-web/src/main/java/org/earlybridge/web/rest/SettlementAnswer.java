package org.earlybridge.web.rest;

import java.util.List;
import org.earlybridge.payments.settlement.Net;
import org.earlybridge.payments.settlement.SettlementState;
import org.earlybridge.payments.settlement.SettlementView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What two councils owe each other for a period, line by line. Amounts are whole pence. */
@Schema(name = "Settlement")
public record SettlementAnswer(
        @Schema(example = "2026-Q3") String period,

        List<String> parties,
        SettlementState state,

        @Schema(description = "The councils that have agreed so far.")
        List<String> agreed,

        String currency,
        List<LineAnswer> lines,
        NetAnswer net) {

    static SettlementAnswer of(SettlementView seen) {
        Net net = seen.net();
        return new SettlementAnswer(
                seen.period().code(),
                seen.parties().books(),
                seen.state(),
                seen.agreed(),
                "GBP",
                seen.lines().stream().map(LineAnswer::of).toList(),
                new NetAnswer(net.from(), net.to(), net.amount().pence()));
    }

    @Schema(name = "SettlementLine")
    public record LineAnswer(
            @Schema(description = "To dispute the line by; null while the period is only looked at.") @Nullable
            Long id,

            @Schema(example = "EB-7K4M-02") String booking,

            @Schema(description = "The course and its date, in words.")
            String cohort,

            @Schema(description = "The council that gave the course.", example = "CCC")
            String delivering,

            @Schema(description = "The council that bears the share.", example = "PCC")
            String funding,

            @Schema(description = "Which of its accounts bears it.", example = "training-subsidy")
            String share,

            @Schema(description = "Below zero where a share settled earlier goes back.")
            long amount,

            @Schema(description = "The line of an earlier statement that this one changes.") @Nullable
            Long adjusts,

            @Schema(description = "Why the line waits for a later quarter; null when it does not.") @Nullable
            String dispute) {

        static LineAnswer of(SettlementView.Line line) {
            return new LineAnswer(
                    line.id().orElse(null),
                    line.reference(),
                    line.description(),
                    line.payee(),
                    line.payer(),
                    line.share(),
                    line.amount().pence(),
                    line.adjusts().orElse(null),
                    line.dispute().orElse(null));
        }
    }

    @Schema(name = "SettlementNet")
    public record NetAnswer(String from, String to, long amount) {}
}

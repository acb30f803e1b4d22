package org.earlybridge.web.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.earlybridge.training.tariff.TariffVersion;
import org.earlybridge.training.tariff.quote.Quote;
import org.earlybridge.training.tariff.quote.Quoted;
import org.earlybridge.training.tariff.quote.QuotedLine;
import org.earlybridge.training.workforce.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A price as it was told, to the penny. */
@Schema(name = "Quote", description = "A price, kept as it was told. Amounts are whole pence.")
public record QuoteAnswer(
        @Schema(example = "50") long id,

        @Schema(description = "The course date it is for.") long cohort,

        @Schema(description = "Whom it is for.") List<Long> attendees,

        @Schema(description = "What the payer pays for everybody.", example = "3500")
        long total,

        @Schema(description = "What the places cost before anybody helps.", example = "12000")
        long full,

        @Schema(example = "GBP") String currency,

        @Schema(description = "They add up to full; those paid by the payer add up to total.")
        List<LineAnswer> lines,

        PriceListAnswer tariff,
        Instant validUntil,

        @Schema(description = "The last day on which cancelling is free; null when none is.") @Nullable
        LocalDate freeUntil) {

    static QuoteAnswer of(Quoted.Made made) {
        Quote quote = made.quote();
        return new QuoteAnswer(
                quote.id().value(),
                quote.cohort().value(),
                quote.attendees().stream().map(PersonId::value).toList(),
                quote.total().pence(),
                quote.full().pence(),
                "GBP",
                quote.lines().stream().map(LineAnswer::of).toList(),
                PriceListAnswer.of(made.version()),
                quote.validUntil(),
                quote.freeUntil().orElse(null));
    }

    @Schema(name = "QuoteLine")
    public record LineAnswer(
            @Schema(example = "Peterborough pays") String text,

            @Schema(description = "Why; may be empty.", example = "Your home council pays this for every childminder")
            String reason,

            @Schema(example = "3000") long amount,

            @Schema(description = "PAYER, a council's code, or a fund's.", example = "PCC")
            String paidBy,

            @Schema(description = "For whom.") long attendee) {

        static LineAnswer of(QuotedLine line) {
            return new LineAnswer(
                    line.text(),
                    line.reason(),
                    line.amount().pence(),
                    line.paidBy().code(),
                    line.person().value());
        }
    }

    @Schema(name = "PriceList")
    public record PriceListAnswer(
            @Schema(example = "Price list 2026 to 2027") String name,

            @Schema(example = "4.1") String version,

            @Schema(description = "True for sample data, which no council has decided.")
            boolean invented) {

        static PriceListAnswer of(TariffVersion version) {
            return new PriceListAnswer(version.title(), version.number(), version.invented());
        }
    }
}

package org.earlybridge.web.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.payments.charging.ChargeState;
import org.earlybridge.payments.charging.ChargeView;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.training.booking.BookingStatus;
import org.earlybridge.training.booking.BookingView;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.web.rest.CohortAnswer.CourseAnswer;
import org.earlybridge.web.rest.CohortAnswer.SessionAnswer;
import org.earlybridge.web.rest.MeAnswer.AttendeeAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A booking as whoever made it reads it. */
@Schema(name = "Booking")
public record BookingAnswer(
        @Schema(example = "EB-7K4M-02") String id,

        BookingStatus status,

        @Schema(example = "150") long cohort,

        CourseAnswer course,

        @Schema(description = "The council that holds the course.", example = "CCC")
        String authority,

        List<AttendeeAnswer> attendees,
        List<SessionAnswer> sessions,

        @Schema(description = "What the payer pays, in pence.", example = "3500")
        long total,

        @Schema(description = "With what councils and funds pay, in pence.", example = "12000")
        long full,

        @Schema(example = "GBP") String currency,

        @Schema(description = "Null until somebody has said so.") @Nullable
        Way payBy,

        @Nullable String purchaseOrder,

        @Schema(description = "Until then, not included, the place is kept; null unless HELD.") @Nullable
        Instant holdUntil,

        @Schema(
                description =
                        "The page to pay on, told by POST when the place is held for a card payment; otherwise null.")
        @Nullable
        String checkoutUrl,

        @Schema(description = "1 is the next to be offered a place; null unless WAITING.") @Nullable
        Long position,

        @Schema(description = "The last day on which cancelling is free; null when none is.") @Nullable
        LocalDate freeUntil,

        @Nullable String needs,

        @Schema(description = "Why it ended; null while it has not.") @Nullable
        String endedBecause,

        List<ChargeAnswer> charges,

        @Schema(
                description =
                        "What the cover check said of each person when it was booked, with all of them out together.")
        List<CoverTold> cover,

        @Schema(description = "Why somebody took a red verdict on; null when nobody had to.") @Nullable
        String coverAccepted) {

    /** @param invoices numbers of the papers about its charge */
    static BookingAnswer of(BookingView booking, FoundDate date, Optional<ChargeView> charge, List<String> invoices) {
        return new BookingAnswer(
                booking.reference().text(),
                booking.status(),
                booking.cohort().value(),
                CourseAnswer.of(date),
                booking.council().code(),
                booking.people().stream()
                        .map(going -> new AttendeeAnswer(going.id().value(), going.name()))
                        .toList(),
                date.sessions().stream().map(SessionAnswer::of).toList(),
                booking.price().pays().pence(),
                booking.price().full().pence(),
                "GBP",
                booking.price().way().orElse(null),
                booking.price().purchaseOrder().orElse(null),
                booking.kept().until().orElse(null),
                null,
                booking.kept().position().isPresent()
                        ? Long.valueOf(booking.kept().position().getAsInt())
                        : null,
                booking.price().freeUntil().orElse(null),
                booking.needs().orElse(null),
                booking.kept().endedBecause().orElse(null),
                charge.stream().map(one -> ChargeAnswer.of(one, invoices)).toList(),
                booking.cover().each().stream().map(CoverTold::of).toList(),
                booking.cover().accepted().map(BookingView.Accepted::because).orElse(null));
    }

    @Schema(name = "CoverTold")
    public record CoverTold(
            @Schema(description = "The person, see attendees.", example = "150")
            long attendee,

            Colour verdict,

            @Schema(example = "Asha can go on Tuesday 13 October from 9:30am to 12:30pm.")
            String sentence) {

        static CoverTold of(BookingView.Told told) {
            return new CoverTold(told.person().value(), told.verdict(), told.sentence());
        }
    }

    @Schema(name = "Charge")
    public record ChargeAnswer(
            Way payBy,
            ChargeState state,

            @Schema(description = "Of the payer, in pence.") long amount,

            @Schema(description = "What the payer had back, in pence.")
            long refunded,

            @Schema(description = "Kept for cancelling late, in pence.")
            long fee,

            @Schema(description = "Numbers of its invoice or receipt, and of its credit notes.")
            List<String> invoices) {

        static ChargeAnswer of(ChargeView charge, List<String> invoices) {
            return new ChargeAnswer(
                    charge.way(),
                    charge.state(),
                    charge.payerPays().pence(),
                    charge.givenBack().pence(),
                    charge.fee().pence(),
                    invoices);
        }
    }
}

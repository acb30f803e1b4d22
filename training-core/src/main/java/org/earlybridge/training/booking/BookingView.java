package org.earlybridge.training.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.quote.QuoteId;
import org.earlybridge.training.workforce.PersonId;

/** A booking as whoever made it sees it. */
public record BookingView(
        BookingReference reference,
        BookingStatus status,
        CohortId cohort,
        AuthorityId council,
        ProviderId provider,
        List<Going> people,
        Priced price,
        Kept kept,
        Optional<String> needs,
        Cover cover) {

    /** Somebody who goes, or would. */
    public record Going(PersonId id, String name) {}

    /** What it costs, how it is paid, and until when cancelling is free. */
    public record Priced(
            Optional<QuoteId> quote,
            Money full,
            Money pays,
            Optional<Way> way,
            Optional<String> purchaseOrder,
            Optional<LocalDate> freeUntil) {}

    /** Until when a held place is kept and how often that can be put off; which place in the queue; how it ended. */
    public record Kept(
            Optional<Instant> until,
            boolean byOffer,
            int extensionsLeft,
            OptionalInt position,
            Optional<String> endedBecause) {}

    /** What the cover check said when they were booked; empty for what was booked before there was one. */
    public record Cover(Optional<Colour> verdict, List<Told> each, Optional<Accepted> accepted) {}

    /** Of one person, with everybody of the booking out together. */
    public record Told(PersonId person, Colour verdict, String sentence) {}

    /** Somebody took red on. */
    public record Accepted(AccountId by, String because) {}

    private static Cover cover(Booking booking) {
        CoverTaken taken = booking.cover();
        return new Cover(
                taken.verdict(),
                booking.places().stream()
                        .flatMap(place -> place.coverVerdict().stream()
                                .map(verdict -> new Told(place.person(), verdict, place.coverSentence())))
                        .toList(),
                taken.acceptedBy().flatMap(by -> taken.because().map(reason -> new Accepted(by, reason))));
    }

    static BookingView of(Booking booking, List<Going> people, OptionalInt position) {
        Bargain bargain = booking.bargain();
        Hold hold = booking.hold();
        boolean isHeld = booking.status() == BookingStatus.HELD;
        return new BookingView(
                booking.reference(),
                booking.status(),
                booking.cohort(),
                booking.council(),
                booking.provider(),
                people,
                new Priced(
                        bargain.quote(),
                        bargain.full(),
                        bargain.pays(),
                        booking.payBy(),
                        booking.purchaseOrder(),
                        bargain.freeUntil()),
                new Kept(
                        isHeld ? Optional.of(hold.until()) : Optional.empty(),
                        isHeld && hold.isOffer(),
                        isHeld ? hold.extensionsLeft() : 0,
                        position,
                        booking.endedBecause()),
                booking.needs(),
                cover(booking));
    }

    public boolean isHeld() {
        return status == BookingStatus.HELD;
    }

    public String basket() {
        return reference.basket();
    }
}

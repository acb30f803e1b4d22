package org.earlybridge.training.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.payments.charging.Way;
import org.earlybridge.payments.invoicing.PaperView;
import org.earlybridge.payments.invoicing.ReadPapers;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.cover.Release;
import org.earlybridge.training.cover.verdict.Colour;
import org.earlybridge.training.notice.Letter;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.notice.Template;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The mails of a booking's life, put into the outbox in the commit of what they tell of. Nobody with a closed account gets one. */
@ApplicationScoped
class BookingLetters {

    @Inject
    private Accounts accounts;

    @Inject
    private DateWords words;

    @Inject
    private BookingCalendar calendar;

    @Inject
    private ReadPapers papers;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    /** With the calendar file. */
    void confirmed(Booking booking) {
        Map<String, String> values = Map.of("paid", paid(booking), "free", free(booking), "paper", paper(booking));
        send(booking, "booking-confirmed", "confirmed", values, null);
    }

    /** With a calendar file that takes the sessions out again. */
    void cancelled(Booking booking, Money fee, Money back, String because) {
        Map<String, String> values =
                Map.of("because", because, "refund", refund(booking, fee, back), "paper", paper(booking));
        send(booking, "booking-cancelled", "cancelled", values, null);
    }

    /** Told anew with every change, for the calendar's sake. */
    void changed(Booking booking) {
        send(booking, "booking-changed", "changed-" + booking.calendarSequence(), Map.of(), null);
    }

    /** With what the cover check says now: they joined the list long ago, perhaps. */
    void offered(Booking booking, Release asItStands) {
        Instant until = booking.hold().until();
        Map<String, String> values =
                Map.of("until", DateWords.moment(until), "price", price(booking), "cover", cover(asItStands));
        send(booking, "place-offered", "offered-" + until.getEpochSecond(), values, until);
    }

    private static String cover(Release asItStands) {
        String said = "Who stays with the children: " + asItStands.colour().word() + ". " + asItStands.sentence();
        return asItStands.colour() == Colour.RED
                ? said + " The page shows what would mend it. A manager can also take the place all the same, and"
                        + " say why."
                : said;
    }

    void lapsed(Booking booking) {
        String event = "lapsed-" + booking.hold().until().getEpochSecond();
        send(booking, booking.hold().isOffer() ? "offer-lapsed" : "hold-lapsed", event, Map.of(), null);
    }

    /** What was lawful when it was booked is not any more; nothing is cancelled by that. */
    void turnedRed(CoverAlert alert) {
        String fixes = alert.fixes().isEmpty()
                ? "We found nothing that would mend it without another adult."
                : "What would mend it:\n"
                        + alert.fixes().stream().map(fix -> "- " + fix).collect(Collectors.joining("\n"));
        Map<String, String> values = Map.of("sentence", alert.sentence(), "fixes", fixes);
        send(alert.booking(), "cover-turned-red", "red-" + alert.id(), values, null);
    }

    void lawfulAgain(CoverAlert alert) {
        send(alert.booking(), "cover-lawful-again", "lawful-" + alert.id(), Map.of(), null);
    }

    /** The list ended before it was their turn. */
    void listEnded(Booking booking) {
        send(booking, "list-ended", "list-ended", Map.of(), null);
    }

    /** And whether they are first in line now. */
    void paidTooLate(Booking lapsed, Optional<Booking> first) {
        String next = first.map(booking -> "You are now first on the waiting list, under " + booking.reference()
                        + ": the next place that comes free is kept for you, and we tell you at once.")
                .orElse("Other dates of the course are listed under the link below.");
        Map<String, String> values = Map.of("back", lapsed.bargain().pays().toString(), "next", next);
        send(lapsed, "paid-too-late", "paid-too-late", values, null);
    }

    void paidAfterItWasCalledOff(Booking booking) {
        Map<String, String> values = Map.of("back", booking.bargain().pays().toString());
        send(booking, "paid-called-off", "paid-called-off", values, null);
    }

    private void send(
            Booking booking, String template, String event, Map<String, String> own, @Nullable Instant usefulUntil) {
        accounts.open(booking.account()).ifPresent(account -> {
            Map<String, String> values = new HashMap<>(words.of(booking));
            values.put("name", account.name());
            values.put("reference", booking.reference().text());
            values.put("link", publicAddress + "/booking?id=" + booking.reference());
            values.putAll(own);
            Letter letter = Template.named(template)
                    .fill("booking/" + booking.reference() + "/" + event, address(account), values, usefulUntil);
            outbox.put(calendar.belongsTo(template) ? letter.with(calendar.of(booking)) : letter);
        });
    }

    private static String address(Account account) {
        return account.email().text();
    }

    /** Which paper was issued last about it, and where it is; a line of its own, or nothing. */
    private String paper(Booking booking) {
        List<PaperView> all = papers.of(List.of(booking.reference().text()));
        if (all.isEmpty()) {
            return "";
        }
        PaperView last = all.get(all.size() - 1);
        return "\n\n" + last.kind().title() + " " + last.number() + ":\n" + publicAddress + "/invoice?number="
                + last.number();
    }

    private static String price(Booking booking) {
        return booking.bargain().pays().equals(Money.ZERO)
                ? "It costs you nothing."
                : "It costs you " + booking.bargain().pays() + ".";
    }

    private static String paid(Booking booking) {
        return booking.payBy()
                .map(way -> switch (way) {
                    case CARD -> "You paid " + booking.bargain().pays() + " by card.";
                    case INVOICE -> "You pay " + booking.bargain().pays() + " on invoice.";
                    case NONE -> "There is nothing to pay.";
                })
                .orElse("");
    }

    private static String free(Booking booking) {
        return booking.bargain()
                .freeUntil()
                .map(day -> "You can cancel free of charge until " + DateWords.day(day) + ".")
                .orElse("");
    }

    private static String refund(Booking booking, Money fee, Money back) {
        String kept = fee.equals(Money.ZERO) ? "Cancelling costs you nothing." : "Cancelling costs you " + fee + ".";
        if (back.equals(Money.ZERO)) {
            return kept;
        }
        boolean onInvoice = booking.payBy().equals(Optional.of(Way.INVOICE));
        return kept + (onInvoice ? " " + back + " is taken off your invoice." : " You get " + back + " back.");
    }
}

package org.earlybridge.training.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.notice.Letter;
import org.earlybridge.training.notice.Template;
import org.earlybridge.training.search.FoundDate;
import org.earlybridge.training.search.FoundSession;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one mail to somebody who asked for a date. */
@ApplicationScoped
class DateOpenedLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.ENGLISH);

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    protected DateOpenedLetter() {}

    DateOpenedLetter(String publicAddress) {
        this.publicAddress = publicAddress;
    }

    Letter about(long request, Wish wish, FoundDate date, EmailAddress recipient) {
        FoundSession first = date.sessions().get(0);
        Map<String, String> values = Map.of(
                "course", date.title(),
                "asked", wish.near().code(),
                "where",
                        date.venue()
                                .map(venue -> venue.name() + ", " + venue.town())
                                .orElse("online"),
                "day", DAY.format(first.day()),
                "starts", time(first.starts()),
                "ends", time(first.ends()),
                "sessions",
                        date.sessions().size() == 1
                                ? ""
                                : " It has " + date.sessions().size() + " sessions.",
                "link", publicAddress + "/course-date?id=" + date.id().value());
        return Template.named("date-opened")
                .fill(
                        "date-request/" + request,
                        recipient.text(),
                        values,
                        date.booking().closes());
    }

    private static String time(LocalTime time) {
        return TIME.format(time).toLowerCase(Locale.ENGLISH);
    }
}

package org.earlybridge.web.cover;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earlybridge.training.exchange.Hours;
import org.earlybridge.training.exchange.OfferHours;
import org.earlybridge.training.exchange.OfferRules;
import org.earlybridge.training.exchange.Priced;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.TypedDay;
import org.earlybridge.web.format.TypedTime;
import org.earlybridge.web.session.ThisRequest;

/** Reads a form that offers hours of somebody: who, a day, two times and a price in pounds. */
public final class HoursForm {

    public static final String DAY = OfferRules.DAY;
    public static final String FROM = OfferRules.STARTS;
    public static final String TO = "to";
    public static final String PRICE = "price";

    private static final Pattern POUNDS = Pattern.compile("£?([0-9]{1,3})(?:\\.([0-9]{2}))?");
    private static final int PENCE = 100;

    private final ThisRequest request;
    private final Problems problems;
    private final LocalDate today;

    public HoursForm(ThisRequest request, Problems problems, LocalDate today) {
        this.request = request;
        this.problems = problems;
        this.today = today;
    }

    public record Offered(long person, Priced hours) {}

    /**
     * Empty when something cannot be read; the fields say what.
     *
     * @param nobody what is said when nobody was chosen
     */
    public Optional<Offered> read(String nobody) {
        Optional<Long> person = request.number(OfferHours.PERSON);
        missing(person, OfferHours.PERSON, nobody);
        return hours().flatMap(hours -> person.map(one -> new Offered(one, hours)));
    }

    private Optional<Priced> hours() {
        Optional<LocalDate> day = TypedDay.read(request.parameter(DAY), today);
        Optional<LocalTime> from = TypedTime.read(request.parameter(FROM));
        Optional<LocalTime> to = TypedTime.read(request.parameter(TO));
        Optional<Long> pence = pence();
        missing(day, DAY, "The day must be a day, such as 13 October 2026");
        missing(from, FROM, "From must be a time, such as 9am");
        missing(to, TO, "Until must be a time, such as 12:30");
        missing(pence, PRICE, "The price must be pounds from 0 to 200, such as 15 or 12.50");
        if (problems.isAny()) {
            return Optional.empty();
        }
        if (!from.orElseThrow().isBefore(to.orElseThrow())) {
            problems.add(TO, "Until must be later than from");
            return Optional.empty();
        }
        return Optional.of(
                new Priced(new Hours(day.orElseThrow(), from.orElseThrow(), to.orElseThrow()), pence.orElseThrow()));
    }

    private Optional<Long> pence() {
        Matcher pounds = POUNDS.matcher(request.parameter(PRICE));
        if (!pounds.matches()) {
            return Optional.empty();
        }
        long pence = Long.parseLong(pounds.group(1)) * PENCE
                + (pounds.group(2) == null ? 0 : Long.parseLong(pounds.group(2)));
        return Optional.of(pence).filter(all -> all <= Priced.DEAREST);
    }

    private void missing(Optional<?> read, String field, String sentence) {
        if (read.isEmpty()) {
            problems.add(field, sentence);
        }
    }
}

package org.earlybridge.web.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earlybridge.payments.money.Money;

/** Numbers of things in words: one place, 4 places left, 1.2 miles, 2nd. */
@Named
@ApplicationScoped
public class Words {

    private static final int MOST_PIPS = 6;

    /** 1 place, 11 places, 1,204 places, no places */
    public String count(long number, String one, String many) {
        if (number == 0) {
            return "no " + many;
        }
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** a nursery, an academy */
    public static String one(String thing) {
        return ("aeiou".indexOf(thing.charAt(0)) < 0 ? "a " : "an ") + thing;
    }

    /** £35.00, £1,234.50, and £0 */
    public static String money(Money amount) {
        return amount.pence() == 0 ? "£0" : amount.toString();
    }

    /** 48,211 */
    public String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** Full, Last place, 4 places left */
    public String placesLeft(int left) {
        if (left <= 0) {
            return "Full";
        }
        return left == 1 ? "Last place" : count(left, "place", "places") + " left";
    }

    /** 6 places left of 12; Full, 12 places */
    public String placesOf(int left, int capacity) {
        if (left <= 0) {
            return "Full, " + count(capacity, "place", "places");
        }
        return left == 1
                ? "Last place of " + number(capacity)
                : count(left, "place", "places") + " left of " + number(capacity);
    }

    /** Up to six marks for a row of pips: "left" for a place still to be had, then "taken". */
    public List<String> pips(int left, int capacity) {
        int all = Math.min(MOST_PIPS, Math.max(capacity, 0));
        int shown = Math.min(all, Math.max(left, 0));
        return Stream.concat(
                        Collections.nCopies(shown, "left").stream(), Collections.nCopies(all - shown, "taken").stream())
                .toList();
    }

    /** 1.2 miles, 1 mile, under half a mile, 14 miles: a tenth matters near home, not at the other end of the county. */
    public String miles(double miles) {
        if (miles < 0.5) {
            return "under half a mile";
        }
        BigDecimal rounded = BigDecimal.valueOf(miles)
                .setScale(miles < 10 ? 1 : 0, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.toPlainString() + (rounded.compareTo(BigDecimal.ONE) == 0 ? " mile" : " miles");
    }

    /** 25 minutes, 1 hour, 1 hour 10 minutes */
    public String minutes(long minutes) {
        if (minutes < 60) {
            return count(minutes, "minute", "minutes");
        }
        String hours = count(minutes / 60, "hour", "hours");
        return minutes % 60 == 0 ? hours : hours + " " + count(minutes % 60, "minute", "minutes");
    }

    /** 1st, 2nd, 3rd, 4th, 11th, 21st */
    public String ordinal(int number) {
        int teens = number % 100;
        if (teens >= 11 && teens <= 13) {
            return number + "th";
        }
        return switch (number % 10) {
            case 1 -> number + "st";
            case 2 -> number + "nd";
            case 3 -> number + "rd";
            default -> number + "th";
        };
    }

    /** a, b and c */
    public static String list(List<String> things) {
        int last = things.size() - 1;
        if (last < 1) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}

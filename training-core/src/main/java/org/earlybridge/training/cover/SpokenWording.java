package org.earlybridge.training.cover;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.verdict.Wording;

/** Names of people and rooms, and times as one says them. */
final class SpokenWording implements Wording {

    private static final int NOON = 12 * 60;

    private final Map<String, String> people;
    private final Map<String, String> rooms;

    SpokenWording(Map<String, String> people, Map<String, String> rooms) {
        this.people = Map.copyOf(people);
        this.rooms = Map.copyOf(rooms);
    }

    /** Somebody's second and later shifts of a day have her id and a number behind it. */
    @Override
    public String adult(String id) {
        int sign = id.indexOf('/');
        return people.getOrDefault(sign < 0 ? id : id.substring(0, sign), "a cover worker");
    }

    @Override
    public String room(String id) {
        return rooms.getOrDefault(id, id);
    }

    @Override
    public String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public String span(Span span) {
        return "from " + clock(span.from()) + " to " + clock(span.to());
    }

    @Override
    public String minutes(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        String whole = hours == 0 ? "" : hours + (hours == 1 ? " hour" : " hours");
        String part = rest == 0 && hours > 0 ? "" : rest + (rest == 1 ? " minute" : " minutes");
        return whole.isEmpty() || part.isEmpty() ? whole + part : whole + " " + part;
    }

    /** 12am and 12pm are read both ways, so nobody has to. */
    private static String clock(int minute) {
        if (minute == NOON) {
            return "midday";
        }
        if (minute % Span.DAY == 0) {
            return "midnight";
        }
        int hour = minute / 60 % 12 == 0 ? 12 : minute / 60 % 12;
        String minutes = minute % 60 == 0 ? "" : ":%02d".formatted(minute % 60);
        return hour + minutes + (minute < NOON ? "am" : "pm");
    }
}

package org.earlybridge.web.format;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it: 9, 9:30, 0930, 9.30am, 5pm, noon. Without am or pm it is read on the 24-hour clock. */
public final class TypedTime {

    private static final Pattern TYPED =
            Pattern.compile("([0-9]{1,2})(?:[:.]?([0-9]{2}))? ?(am|pm|a\\.m\\.|p\\.m\\.)?");
    private static final int NOON = 12;

    private TypedTime() {}

    /** Empty when no clock shows it. */
    public static Optional<LocalTime> read(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("noon") || plain.equals("midday")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher matcher = TYPED.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return on(hour, minute, matcher.group(3) == null ? "" : matcher.group(3).substring(0, 1));
    }

    private static Optional<LocalTime> on(int hour, int minute, String half) {
        boolean halfFits = half.isEmpty() ? hour < 2 * NOON : hour >= 1 && hour <= NOON;
        if (!halfFits || minute > 59) {
            return Optional.empty();
        }
        int plain = half.isEmpty() ? hour : hour % NOON + (half.equals("p") ? NOON : 0);
        return Optional.of(LocalTime.of(plain, minute));
    }
}

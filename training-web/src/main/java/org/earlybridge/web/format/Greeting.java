package org.earlybridge.web.format;

import java.time.Clock;
import java.time.LocalTime;

/** Good morning, Nadia. */
public final class Greeting {

    private static final int NOON = 12;
    private static final int EVENING = 17;

    private Greeting() {}

    public static String to(String name, Clock clock) {
        int hour = LocalTime.now(clock).getHour();
        String time = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        return "Good " + time + ", " + name.split(" ", 2)[0];
    }
}

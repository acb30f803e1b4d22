package org.earlybridge.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The day of a large nursery as {@code POST /cover-checks} takes it: sixty adults, four of them for any room, with staggered
 * shifts and breaks, and 220 children in eight rooms with meals. All invented.
 */
final class LargeDay {

    private static final int[] MONTHS = {14, 14, 30, 30, 30, 42, 42, 42};
    private static final int[] TO_ONE = {3, 3, 5, 5, 5, 8, 8, 8};
    private static final int YEAR = 2026;
    private static final int MONTH = 10;

    private LargeDay() {}

    /** @param away how many of the sixty are on a course in the morning */
    static String json(int away) {
        List<String> rooms = new ArrayList<>();
        for (int room = 0; room < MONTHS.length; room++) {
            rooms.add(room(room));
        }
        List<String> adults = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            adults.add(adult(at));
        }
        List<String> absences = new ArrayList<>();
        for (int at = 0; at < away; at++) {
            absences.add("""
                    {"adult":"A%02d","sessions":[{"from":"09:30","to":"12:00"}],"mode":"IN_PERSON","travelMinutes":0,\
                    "bufferMinutes":0}""".formatted(at < 4 ? at : 8 * (at - 3)));
        }
        return """
                {"date":"2026-10-13","setting":{"kind":"GROUP","opens":"08:00","closes":"18:00","mixedAges":"GROUPED",\
                "minAdultsOnPremises":2},"rooms":[%s],"adults":[%s],"absence":[%s]}""".formatted(String.join(",", rooms), String.join(",", adults), String.join(",", absences));
    }

    /** The smallest question that has an answer: what asking costs by itself. */
    static String nothing() {
        return """
                {"date":"2026-10-13","setting":{"kind":"GROUP","opens":"08:00","closes":"18:00"},"rooms":[{"id":"R0","children":[]}],"adults":[%s],\
                "absence":[]}""".formatted(adult(56));
    }

    private static String room(int room) {
        return """
                {"id":"R%d","children":[%s,%s,%s],"meals":[{"from":"11:45","to":"12:15"}]}""".formatted(
                        room,
                        children(2 * TO_ONE[room], MONTHS[room], "08:00", "18:00"),
                        children(2 * TO_ONE[room], MONTHS[room] + 2, "09:00", "16:00"),
                        children(TO_ONE[room], MONTHS[room] + 1, "09:30", "15:15"));
    }

    private static String children(int count, int months, String from, String to) {
        int born = YEAR * 12 + MONTH - 1 - months;
        return """
                {"born":"%d-%02d-01","count":%d,"from":"%s","to":"%s"}""".formatted(born / 12, born % 12 + 1, count, from, to);
    }

    private static String adult(int at) {
        int late = at < 24 ? 0 : at / 8 % 3 * 20;
        int level = at < 16 ? 3 : at < 40 ? 2 : 0;
        return """
                {"id":"A%02d","room":%s,"from":"%s","to":"%s","born":"1990-01-01","employedSince":"2015-09-01","role":"STAFF",\
                %s"pfa":{"kind":"FULL","validTo":"2027-05-31"},"babyTrained":true,"babyExperienced":true%s}""".formatted(
                        at,
                        at >= 56 ? "null" : "\"R" + at % 8 + "\"",
                        clock(8 * 60 + late),
                        clock(at < 24 ? 18 * 60 : 17 * 60 + 20 + late),
                        level == 0 ? "" : "\"qualification\":{\"level\":" + level + ",\"awarded\":\"2012-07-01\"},",
                        at % 2 == 0 ? ",\"breakMinutes\":30" : "");
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}

package org.earlybridge.training.demo.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.earlybridge.training.demo.season.Season;
import org.earlybridge.training.demo.text.Sheet;

/** One line of cohorts.txt: a course date by rule, which a season turns into days. */
record CohortLine(
        String course,
        String council,
        int week,
        DayOfWeek weekday,
        int sessions,
        int every,
        LocalTime from,
        LocalTime to,
        List<String> where,
        int places) {

    static List<CohortLine> all() {
        return Sheet.read("cohorts.txt").stream().map(CohortLine::of).toList();
    }

    private static CohortLine of(Sheet.Line line) {
        return new CohortLine(
                line.text("course"),
                line.text("council"),
                line.number("week"),
                DayOfWeek.valueOf(line.text("day")),
                line.number("sessions"),
                line.number("every"),
                LocalTime.parse(line.text("from")),
                LocalTime.parse(line.text("to")),
                line.list("where"),
                line.number("places"));
    }

    CohortLine inWeek(int other) {
        return new CohortLine(course, council, other, weekday, sessions, every, from, to, where, places);
    }

    /** On that weekday, skipping every week without lessons. */
    List<Meeting> meetings(Season season) {
        List<LocalDate> days = season.days(weekday, week)
                .limit(1L + (long) (sessions - 1) * every)
                .toList();
        List<Meeting> meetings = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            String place = where.get(Math.min(session, where.size() - 1));
            meetings.add(new Meeting(days.get(session * every), from, to, place));
        }
        return meetings;
    }
}

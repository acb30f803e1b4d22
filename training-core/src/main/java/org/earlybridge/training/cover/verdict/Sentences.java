package org.earlybridge.training.cover.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.check.Asked;
import org.earlybridge.training.cover.check.Finding;
import org.earlybridge.training.cover.check.Measure;
import org.earlybridge.training.cover.count.Standing;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.cover.day.StaffedDay;

/** Every rule in plain English, one clause each. */
final class Sentences {

    private final Wording wording;
    private final StaffedDay day;
    private final Map<String, Standing> standings;

    Sentences(Wording wording, StaffedDay day, Map<String, Standing> standings) {
        this.wording = wording;
        this.day = day;
        this.standings = standings;
    }

    /** Whoever goes. */
    String who() {
        return joined(day.absences().stream()
                .map(Absence::adult)
                .distinct()
                .map(wording::adult)
                .toList());
    }

    /** The day, and the times of training when there are any. */
    String when() {
        List<Span> sessions = Span.joined(day.absences().stream()
                .flatMap(absence -> absence.sessions().stream())
                .toList());
        String times = sessions.stream().map(wording::span).collect(Collectors.joining(" and "));
        return wording.day(day.date()) + (times.isEmpty() ? "" : " " + times);
    }

    String wholeSentence(Finding finding) {
        String clause = clause(finding);
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }

    String clause(Finding finding) {
        Measure measure = finding.measure();
        String room = measure.room().map(wording::room).orElse("the setting");
        String at = " " + wording.span(finding.span());
        return switch (measure.asked()) {
            case HEADS ->
                room + " needs " + adults(measure.need()) + " for " + children(measure) + at + " and has "
                        + number(measure.have());
            case UNDER_EIGHT ->
                measure.have() == 0
                        ? children(measure) + " would be with nobody" + at
                        : children(measure) + at + " are too many for " + adults(measure.have())
                                + ", at six under eight each";
            case LEVEL_3 ->
                room + " has " + (measure.have() == 0 ? "nobody" : "only " + measure.have()) + " at level 3"
                        + (measure.rule().equals("G-U2") ? " who is used to babies" : "") + at;
            case LEVEL_2 ->
                "in " + room + " " + measure.have() + " of the other adults "
                        + (measure.have() == 1 ? "counts" : "count") + " at level 2" + at + ", and " + measure.need()
                        + " must" + why();
            case BABY_TRAINED ->
                "in " + room + " too few are trained in the care of babies" + at + ": " + measure.have() + ", and "
                        + measure.need() + " must be";
            case TEACHERS -> room + " has " + measure.have() + " of " + measure.need() + " school teachers" + at;
            case FIRST_AID -> "nobody " + firstAidPlace(measure) + " holds full paediatric first aid" + at;
            case FIRST_AID_AT_MEAL -> "nobody in " + room + " holds first aid while children eat" + at;
            case EATING -> "nobody in " + room + " is in sight and hearing of the children who eat" + at;
            default -> others(measure, at);
        };
    }

    private String others(Measure measure, String at) {
        String person = measure.adult().map(wording::adult).orElse("somebody");
        return switch (measure.asked()) {
            case FEWEST_ADULTS ->
                "the premises need " + adults(measure.need()) + " at least" + at + " and have "
                        + number(measure.have());
            case IN_CHARGE -> "the manager and every deputy are away together" + at;
            case SAFEGUARDING_LEAD ->
                "no safeguarding lead is on site" + at + ": one must be at the end of a telephone";
            case ONE_CHILD -> person + " is paid to be with one child, who needs somebody else" + at;
            case DECISION ->
                "Reception and younger children are together" + at
                        + ": the school must have written down how it decided";
            case TARGET ->
                measure.children() + " school-age children" + at + " are more than our own target for "
                        + adults(measure.have());
            case BREAK -> person + " can have no break" + at + " without leaving a room short";
            case BREAK_MINUTES ->
                person + " has " + measure.have() + " minutes of break" + at + " and must have " + measure.need();
            case WORKING_MINUTES ->
                person + " is under 18 and would work " + wording.minutes(measure.need()) + ", "
                        + wording.minutes(measure.have()) + " at most";
            case DAY_MINUTES ->
                person + " would be at work or training over " + wording.minutes(measure.need()) + at + ", "
                        + wording.minutes(measure.have()) + " at most, or rest is too short";
            default -> ofAChildminder(measure, at);
        };
    }

    private String ofAChildminder(Measure measure, String at) {
        return switch (measure.asked()) {
            case YOUNG ->
                measure.children() + " young children" + at + " are too many for " + adults(measure.have())
                        + ", at three each; an exception is hers to record, never ours to assume";
            case UNDER_ONE -> measure.children() + " children under one" + at + " should be one to each adult";
            case EXCEPTION_YOUNG, EXCEPTION_UNDER_ONE ->
                measure.children()
                        + (measure.asked() == Asked.EXCEPTION_YOUNG ? " young children" : " children under one") + at
                        + " are more than usual, by an exception that she has recorded and answers for";
            case WORKING_TOGETHER ->
                measure.need() + " adults work together" + at + ", and at most " + measure.have() + " may";
            case SOLE_PERMISSION -> "no parents' permission for an assistant in sole charge is on file" + at;
            case SOLE_MINUTES ->
                "an assistant would be in sole charge for " + wording.minutes(measure.need()) + at + ", and at most "
                        + wording.minutes(measure.have()) + " a day are allowed";
            default -> "every child's parents must agree to the other childminder" + at;
        };
    }

    /** Whoever is there and counts lower than her paper says, so that the remedy shows. */
    private String why() {
        List<String> lowered = day.adults().stream()
                .filter(adult -> day.absencesOf(adult.id()).isEmpty())
                .flatMap(adult -> Optional.ofNullable(standings.get(adult.id())).stream()
                        .flatMap(standing -> standing.reasons().stream())
                        .limit(1)
                        .map(reason -> wording.adult(adult.id()) + ": " + reason.sentence()))
                .limit(2)
                .toList();
        return lowered.isEmpty() ? "" : " (" + String.join("; ", lowered) + ")";
    }

    /** As in: PRE drops from 1:13 to 1:8; */
    String drop(Measure now, Measure old) {
        boolean lost = old.rule().startsWith("G-3") && now.rule().startsWith("G-3");
        return lost ? now.room().map(wording::room).orElse("the setting") + " drops to 1:8 without its level 6; " : "";
    }

    String enough(Measure measure) {
        String room = measure.room().map(wording::room).orElse("the setting");
        return adults(measure.have()) + (measure.have() == 1 ? " stays in " : " stay in ") + room + ", enough for "
                + children(measure) + ".";
    }

    String nobodyStays() {
        return "Cover: with everybody away no cover worker is enough. Only time without children works.";
    }

    String notEnough(Change change) {
        String person = wording.adult(change.renewals().get(0).adult());
        return "Emergency first aid for " + person + " lets " + person
                + " count, but nobody on site would hold the full certificate.";
    }

    String fix(Change change) {
        return new FixSentences(wording).of(change);
    }

    private String firstAidPlace(Measure measure) {
        return measure.room().map(room -> "on " + wording.room(room)).orElse("on the premises");
    }

    private static String children(Measure measure) {
        return measure.children() == 1 ? "1 child" : measure.children() + " children";
    }

    static String adults(int count) {
        return count == 1 ? "1 adult" : count + " adults";
    }

    private static String number(int count) {
        return count == 0 ? "none" : String.valueOf(count);
    }

    static String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
